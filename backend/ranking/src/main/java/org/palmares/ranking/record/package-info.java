// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The public record as anybody can check it: its leaves and what they commit to, the Merkle tree of
 * RFC 6962 over them with the proofs of RFC 9162, the tree's tiles (C2SP tlog-tiles) and its signed
 * heads (C2SP tlog-checkpoint and signed-note). What others sent is read as empty where it is not
 * exactly in form.
 */
@NullMarked
package org.palmares.ranking.record;

import org.jspecify.annotations.NullMarked;
