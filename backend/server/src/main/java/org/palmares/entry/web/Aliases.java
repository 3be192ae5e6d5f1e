// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.entry.Companion;
import org.palmares.entry.Part;
import org.palmares.entry.ShownPart;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Secrets;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Other ids for those who know a work by a code: keyed, so that nobody finds them by trying what
 * the public page shows.
 */
@Component
class Aliases {

    private final Secrets secrets;

    Aliases(Secrets secrets) {
        this.secrets = secrets;
    }

    UUID of(ShownPart shown, UUID key) {
        return shown.byCode() ? alias(key) : key;
    }

    /** With the pictures in it named as this viewer knows them. */
    String article(ShownPart shown, Part part) {
        String article = part.article();
        if (shown.byCode()) {
            for (Companion one : part.companions()) {
                article =
                        article.replace(
                                GlobalId.of("Companion", one.key()),
                                GlobalId.of("Companion", alias(one.key())));
            }
        }
        return article;
    }

    private UUID alias(UUID key) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
        ByteBuffer mac = ByteBuffer.wrap(secrets.mac("alias-of-a-part", bytes.array()));
        return new UUID(mac.getLong(), mac.getLong());
    }
}
