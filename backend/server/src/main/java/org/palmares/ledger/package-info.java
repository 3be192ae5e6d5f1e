// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The append-only public record, one log for each contest: leaves that other modules append in
 * their own transactions get dense indices from one fenced sequencer, and the Merkle tree over them
 * is published as static files (tiles and signed checkpoints) that anybody can check. It knows
 * nothing of what a leaf means beyond its type. A round costs two statements and a batch of one log
 * five to seven more, however many leaves are in it.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.palmares.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
