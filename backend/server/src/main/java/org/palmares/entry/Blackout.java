// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a work is hidden from those who judge it without knowing whose it is. Nothing of it
 * changes the work itself, nor what owners, screeners and the public see.
 *
 * @param revision counts from 1; 0 where nothing was ever hidden
 * @param reason why it was changed last
 */
public record Blackout(
        UUID entry,
        int revision,
        List<HiddenSpot> spots,
        List<ReplacedText> texts,
        String reason,
        UUID by,
        Instant at) {

    public Blackout {
        spots = List.copyOf(spots);
        texts = List.copyOf(texts);
    }

    public boolean isEmpty() {
        return spots.isEmpty() && texts.isEmpty();
    }

    /** The words to read instead; empty where the entrant's own stand. */
    public Optional<String> words(WorkText text, UUID of) {
        return texts.stream()
                .filter(one -> one.text() == text && one.of().equals(of))
                .map(ReplacedText::words)
                .findFirst();
    }
}
