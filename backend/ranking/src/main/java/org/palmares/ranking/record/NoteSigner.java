// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

/** Signs with the private half of a {@link NoteKey}: 64 bytes of Ed25519 over the message. */
@FunctionalInterface
public interface NoteSigner {

    byte[] sign(byte[] message);
}
