// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A Relay global id: the GraphQL type's name and the row's key. It grants nothing by being known.
 */
public record GlobalId(String type, UUID key) {

    public static String of(String type, UUID key) {
        return new GlobalId(type, key).encoded();
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(UTF_8));
    }

    /** Empty for anything that is no global id. */
    public static Optional<GlobalId> parse(String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
            int colon = plain.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(
                            new GlobalId(
                                    plain.substring(0, colon),
                                    UUID.fromString(plain.substring(colon + 1))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /**
     * The key where the id is one of this type; empty otherwise, so that a foreign id finds
     * nothing.
     */
    public static Optional<UUID> key(String type, String encoded) {
        return parse(encoded).filter(id -> id.type().equals(type)).map(GlobalId::key);
    }
}
