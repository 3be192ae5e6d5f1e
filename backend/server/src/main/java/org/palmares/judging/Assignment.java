// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.util.UUID;

/**
 * One work to be marked by one juror.
 *
 * @param juror the juror's account
 * @param round the preliminary round, from 1, or {@link PanelRounds#FINAL}
 * @param code the work's blind code, such as {@code P-7K3}: the same for all jurors, drawn by
 *     chance, so that neither its number nor its maker follows from it
 */
public record Assignment(
        UUID key, UUID contest, int round, UUID entry, UUID category, UUID juror, String code) {}
