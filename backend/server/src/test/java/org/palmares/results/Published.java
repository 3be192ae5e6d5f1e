// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.judging.JudgingStage;

/** Publishes a sealed contest as its organiser does. */
final class Published {

    private Published() {}

    static void publish(JudgingStage stage) {
        String digest =
                stage.contest(stage.organiser, "standing{digest}")
                        .at("/standing/digest")
                        .asString();
        var done =
                stage.bean(Publications.class)
                        .publish(stage.viewer(stage.organiser), stage.contest().key(), digest);
        assertThat(done.refusals()).isEmpty();
    }
}
