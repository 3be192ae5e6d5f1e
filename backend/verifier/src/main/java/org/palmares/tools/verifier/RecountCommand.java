// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.bundle.Check;
import org.palmares.ranking.bundle.Manifest;
import org.palmares.ranking.bundle.Recount;
import org.palmares.ranking.bundle.RecountReport;
import org.palmares.ranking.bundle.TrustedKey;
import org.palmares.ranking.reason.Language;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;

/** {@code recount BUNDLE [--key FILE|FINGERPRINT]}. */
final class RecountCommand {

    private static final Set<String> OPTIONS = Set.of("--key", "--lang");

    private RecountCommand() {}

    static ExitCode run(String[] typed, Language language, PrintStream out, PrintStream err)
            throws Mistake {
        Arguments arguments = Arguments.read(typed, OPTIONS);
        if (arguments.words().size() != 2) {
            throw Arguments.usage(
                    "Lệnh recount cần đúng một gói kết quả.", "recount takes exactly one bundle.");
        }
        Optional<String> key = arguments.option("--key");
        Optional<TrustedKey> trusted =
                key.isPresent() ? Optional.of(KeyOption.read(key.get())) : Optional.empty();
        byte[] archive = InputFile.read(Arguments.path(arguments.words().get(1)));
        RecountReport report = Recount.recount(archive, trusted);
        for (Check check : report.checks()) {
            out.println("[+] " + Shown.plain(check.sentence(language)));
        }
        if (report instanceof RecountReport.Refused refused) {
            err.println(
                    language.choose("[X] KHÔNG KHỚP ", "[X] REFUSED ")
                            + refused.reason().code()
                            + ": "
                            + Shown.plain(refused.reason().sentence(language)));
            return ExitCode.of(refused.reason().code());
        }
        agrees((RecountReport.Agrees) report, language, out);
        return ExitCode.AGREES;
    }

    private static void agrees(RecountReport.Agrees agrees, Language language, PrintStream out) {
        Manifest manifest = agrees.manifest();
        for (RecountReport.Recounted category : agrees.categories()) {
            out.println();
            out.println(Shown.plain(manifest.contest() + " – " + category.name()));
            out.print(StandingText.table(category.standing(), language));
        }
        out.println();
        out.println(
                language.choose(
                        "KHỚP: kết quả công bố (phiên bản "
                                + manifest.version()
                                + ") đúng với số liệu trong gói.",
                        "AGREES: the published result (version "
                                + manifest.version()
                                + ") follows from the figures in the bundle."));
    }
}
