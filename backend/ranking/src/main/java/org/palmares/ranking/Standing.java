// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.List;
import java.util.Optional;

/**
 * The decision: places from the first on, why each stands above the next, and the entries that no
 * place could be given to.
 *
 * @param rulesDigest SHA-256 (hex) of the canonical rule set that made it
 * @param separations one fewer than places; the n-th separates the n-th place from the next
 */
public record Standing(
        String rulesDigest,
        List<Place> places,
        List<Separation> separations,
        List<Unplaced> unplaced) {

    public Standing {
        places = List.copyOf(places);
        separations = List.copyOf(separations);
        unplaced = List.copyOf(unplaced);
    }

    /** The place an entry has or shares. */
    public Optional<Place> placeOf(EntryCode entry) {
        return places.stream().filter(place -> place.codes().contains(entry)).findFirst();
    }

    /** SHA-256 (hex) of the canonical JSON: what a reviewer reads and publishing names. */
    public String digest() {
        return Sha256.hex(StandingJson.bytes(this));
    }
}
