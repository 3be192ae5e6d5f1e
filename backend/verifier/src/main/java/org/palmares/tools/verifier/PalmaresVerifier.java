// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.reason.Language;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The program. */
public final class PalmaresVerifier {

    private PalmaresVerifier() {}

    public static void main(String[] typed) {
        // The console's own encoding may not have Vietnamese letters; every current terminal reads
        // UTF-8.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = run(typed, out, err);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(String[] typed, PrintStream out, PrintStream err) {
        Language language = Arguments.language(typed);
        try {
            return command(typed, language, out, err).number();
        } catch (Mistake mistake) {
            err.println("[X] " + mistake.sentence(language));
            if (mistake.exitCode() == ExitCode.USAGE) {
                err.println(language.choose("Xem --help.", "See --help."));
            }
            return mistake.exitCode().number();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            err.println(
                    language.choose(
                                    "[X] Chương trình gặp lỗi và chưa kiểm được gì: ",
                                    "[X] The program failed and has verified nothing: ")
                            + broken.getClass().getSimpleName());
            return ExitCode.BROKEN.number();
        }
    }

    private static ExitCode command(
            String[] typed, Language language, PrintStream out, PrintStream err) throws Mistake {
        List<String> words = Arrays.asList(typed);
        if (words.contains("--help")) {
            out.print(Help.text(language));
            return ExitCode.AGREES;
        }
        String command = words.isEmpty() ? "" : words.get(0);
        return switch (command) {
            case "recount" -> RecountCommand.run(typed, language, out, err);
            case "rank" -> RankCommand.run(typed, language, out, err);
            case "schema" -> SchemaCommand.run(typed, out);
            default ->
                    throw Arguments.usage(
                            "Cần lệnh recount, rank hoặc schema ở đầu.",
                            "The first word must be recount, rank or schema.");
        };
    }
}
