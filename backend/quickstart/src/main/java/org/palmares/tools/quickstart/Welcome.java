// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.media.TranscodeWorkerInfo;

import java.util.List;
import java.util.stream.Collectors;

/** What the terminal says. */
final class Welcome {

    private static final String FIRST =
            """

            ────────────────────────────────────────────────────────────────────
              Palmares   %1$s
              Data in    %2$s   (delete it to begin anew)
              Preparing the demo contest (phase: %3$s) and its videos …
            """;

    private static final String READY =
            """
              The demo contest: %1$s/c/%2$s

              Try this · Hãy thử:
                public       watch and vote, no account needed     %1$s/c/%2$s/entries
                juror        %3$s  marks the works                %1$s/j
                organiser    %4$s  runs, seals and publishes      %1$s/o
                screener     %5$s  checks new works               %1$s/s/%2$s
                entrant      %6$s  hands in a work                %1$s/c/%7$s/submit
              Every demo account has the password  %8$s  (one tap on the sign-in page).
              Messages that the server sends: %1$s/quickstart/inbox
              Videos are processed by %9$s.
              The bar on top of the pages moves the demo to its next phase.
              Ctrl-C stops everything.
            ────────────────────────────────────────────────────────────────────
            """;

    private static final String COMPLETE =
            "  Films, photographs, papers, sound, articles, posts: %s/c/%s/entries";

    private Welcome() {}

    static String first(String address, Options options) {
        return FIRST.formatted(address, options.folder(), options.phase());
    }

    static String ready(String address, String slug, List<TranscodeWorkerInfo> workers) {
        return READY.formatted(
                address,
                slug,
                DemoPeople.JURORS.getFirst().email(),
                DemoPeople.ORGANISER.email(),
                DemoPeople.SCREENER.email(),
                DemoPeople.ENTRANT.email(),
                DemoContests.SECOND,
                DemoPeople.PASSWORD,
                workers.isEmpty()
                        ? "nobody at the moment (see worker.log)"
                        : workers.stream().map(Welcome::said).collect(Collectors.joining("; ")));
    }

    static String complete(String address) {
        return COMPLETE.formatted(address, DemoContests.SECOND);
    }

    private static String said(TranscodeWorkerInfo worker) {
        return "ffmpeg %s, sandbox %s".formatted(worker.ffmpeg(), worker.sandbox());
    }
}
