// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.reason.Reason;

/** What reading an archive came to. */
public sealed interface BundleOutcome {

    record Read(Bundle bundle) implements BundleOutcome {}

    record Refused(Reason reason) implements BundleOutcome {}
}
