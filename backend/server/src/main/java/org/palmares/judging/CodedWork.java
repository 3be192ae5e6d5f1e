// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.util.UUID;

/** Which work is judged under which code. */
public record CodedWork(UUID entry, String code) {}
