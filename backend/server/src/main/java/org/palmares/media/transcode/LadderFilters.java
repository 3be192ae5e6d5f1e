// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.util.List;
import java.util.Locale;

/** One decoding, split for every rung and for the stills; ffmpeg turns the picture upright. */
final class LadderFilters {

    private LadderFilters() {}

    static String of(TranscodePlan plan) {
        List<Rung> coded = plan.rungs().stream().filter(rung -> !plan.copies(rung)).toList();
        StringBuilder graph = new StringBuilder("[0:v:0]");
        if (plan.framesPerSecond() > 0) {
            graph.append("fps=").append(plan.framesPerSecond()).append(',');
        }
        graph.append(CoverFilters.moving(plan.cover()));
        graph.append(ordinaryRange(plan)).append("split=").append(coded.size() + 1);
        coded.forEach(rung -> graph.append("[s").append(rung.name()).append(']'));
        graph.append("[p]");
        for (Rung rung : coded) {
            graph.append(
                    ";[s%1$s]scale=%2$d:%3$d,setsar=1,format=yuv420p[v%1$s]"
                            .formatted(rung.name(), rung.width(), rung.height()));
        }
        // Stills come densely: ffmpeg's position is that of its hindmost output.
        graph.append(
                String.format(
                        Locale.ROOT,
                        ";[p]fps=1/%.3f,scale=%d:%d,setsar=1,format=yuvj420p[stills]",
                        plan.secondsPerStill(),
                        plan.stillWidth(),
                        plan.stillHeight()));
        return graph.append(sound(plan)).toString();
    }

    private static String ordinaryRange(TranscodePlan plan) {
        Rung top = plan.rungs().getFirst();
        String transfer = plan.transfer();
        return transfer == null ? "" : OrdinaryRange.filters(transfer, top.width(), top.height());
    }

    /** The same gain all through keeps soft and loud apart; the limiter holds the peaks. */
    private static String sound(TranscodePlan plan) {
        Sound sound = plan.sound();
        if (!sound.present() || sound.copied()) {
            return "";
        }
        StringBuilder graph = new StringBuilder(";[0:a:0]");
        graph.append(CoverFilters.silent(plan.cover())).append(LadderCommand.STEREO);
        graph.append(",aresample=48000");
        if (sound.gain() != 0) {
            graph.append(
                    String.format(
                            Locale.ROOT,
                            ",volume=%.2fdB,alimiter=limit=0.84:level=disabled",
                            sound.gain()));
        }
        graph.append(",asplit=").append(plan.rungs().size());
        plan.rungs().forEach(rung -> graph.append("[a").append(rung.name()).append(']'));
        return graph.toString();
    }
}
