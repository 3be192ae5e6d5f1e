// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/**
 * The stable code of something that can be refused, with one sentence in each language. Numbers in
 * braces stand for the figures of a {@link Reason}.
 */
public interface Code {

    String name();

    String vietnamese();

    String english();
}
