// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One piece of a work: a film, a sound, a document, a set of pictures, an article or a post. The
 * owner of its file is its key; pictures are companions.
 *
 * @param position from 1
 * @param article Markdown; empty but for articles
 * @param link the address of the published post; empty where there is none
 */
public record Part(
        UUID key,
        UUID entry,
        int position,
        WorkKind kind,
        String title,
        String article,
        String link,
        PublicationRecord publication,
        @Nullable LinkSnapshot snapshot,
        List<Companion> companions) {

    public Part {
        companions = List.copyOf(companions);
    }

    /** Whether one file is the part; pictures, articles and links have none of their own. */
    public boolean hasOwnFile() {
        return switch (kind) {
            case VIDEO, AUDIO, DOCUMENT -> true;
            case IMAGE, ARTICLE, LINK -> false;
        };
    }

    /** The same in other words. */
    Part worded(String otherTitle, String otherArticle, List<Companion> otherwise) {
        return new Part(
                key,
                entry,
                position,
                kind,
                otherTitle,
                otherArticle,
                link,
                publication,
                snapshot,
                otherwise);
    }

    public Stream<Companion> companions(CompanionKind wanted) {
        return companions.stream().filter(companion -> companion.kind() == wanted);
    }

    /** The owners of all its files: itself, and its companions. */
    public Stream<UUID> owners() {
        return Stream.concat(Stream.of(key), companions.stream().map(Companion::key));
    }
}
