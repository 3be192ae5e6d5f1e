// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.ARTICLE_EMPTY;
import static org.palmares.entry.EntryRefusal.ENTRY_FILE_MISSING;
import static org.palmares.entry.EntryRefusal.ENTRY_FILE_NOT_ACCEPTED;
import static org.palmares.entry.EntryRefusal.NEWER_FILE_UNFINISHED;
import static org.palmares.entry.EntryRefusal.PICTURE_MISSING;

import org.palmares.contest.CompanionKind;
import org.palmares.entry.Companion;
import org.palmares.entry.EntryRefusal;
import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;
import org.palmares.media.Media;
import org.palmares.media.MediaState;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Every part holds what it is made of. Files must have arrived whole; that one is still being
 * checked or transcoded hinders nobody minutes before a deadline.
 */
final class ContentRules {

    private final Work work;
    private final List<Refusal> refusals = new ArrayList<>();

    private ContentRules(Work work) {
        this.work = work;
    }

    static List<Refusal> check(Work work) {
        ContentRules rules = new ContentRules(work);
        work.parts().forEach(rules::part);
        return rules.refusals;
    }

    private void part(Part part) {
        if (part.hasOwnFile()) {
            file(part, part.key(), PartName.path(part, "media"));
        }
        switch (part.kind()) {
            case IMAGE -> {
                if (part.companions(CompanionKind.PICTURE).findAny().isEmpty()) {
                    refuse(PICTURE_MISSING, part, PartName.path(part, "pictures"));
                }
            }
            case ARTICLE -> {
                if (part.article().isBlank()) {
                    refuse(ARTICLE_EMPTY, part, PartName.path(part, "article"));
                }
            }
            case VIDEO, AUDIO, DOCUMENT, LINK -> {}
        }
        List<Companion> companions = part.companions();
        for (int i = 0; i < companions.size(); i++) {
            String path = PartName.path(part, "companions." + i);
            file(part, companions.get(i).key(), path);
        }
    }

    private void file(Part part, UUID owner, String path) {
        MediaState state = work.state(owner);
        Media newer = work.newer(owner);
        if (state == null || state == MediaState.UPLOADING) {
            refuse(ENTRY_FILE_MISSING, part, path);
        } else if (state == MediaState.REFUSED || state == MediaState.FAILED) {
            refuse(ENTRY_FILE_NOT_ACCEPTED, part, path);
        } else if (newer != null && newer.state() == MediaState.UPLOADING) {
            refuse(NEWER_FILE_UNFINISHED, part, path);
        }
    }

    private void refuse(EntryRefusal code, Part part, String path) {
        refusals.add(Refusal.of(code, PartName.of(part, work)).at(path));
    }
}
