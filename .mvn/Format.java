// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Checks that every Java file has the form that google-java-format gives it, or writes that form:
 * {@code Format check|write <folder>…}. A check first proves on a planted file that it can fail.
 */
class Format {

    private static final ToolProvider FORMATTER =
            ToolProvider.findFirst("google-java-format").orElseThrow();

    private record Answer(int code, List<String> lines) {}

    public static void main(String[] args) throws Exception {
        List<Path> folders = Stream.of(args).skip(1).map(Path::of).toList();
        switch (args[0]) {
            case "check" -> check(sources(folders));
            case "write" -> write(sources(folders));
            default -> throw new IllegalArgumentException("check or write, not " + args[0]);
        }
    }

    private static void check(List<Path> sources) throws Exception {
        Path planted = Files.createTempFile("Planted", ".java");
        try {
            Files.writeString(planted, "class Planted { int  badly ;\n}\n");
            if (unformatted(List.of(planted)).lines().isEmpty()) {
                stop("The format check is broken: it passes a file that is not formatted.");
            }
        } finally {
            Files.delete(planted);
        }
        Answer answer = unformatted(sources);
        if (answer.code() != 0) {
            answer.lines().forEach(line -> System.err.println("not formatted: " + line));
            stop("These Java files are not formatted; mvn -N verify -Dformat=write formats them.");
        }
    }

    private static Answer unformatted(List<Path> sources) {
        return run(List.of("--dry-run", "--set-exit-if-changed"), sources);
    }

    private static void write(List<Path> sources) {
        Answer answer = run(List.of("--replace"), sources);
        if (answer.code() != 0) {
            answer.lines().forEach(System.err::println);
            stop("Some Java files cannot be formatted.");
        }
    }

    private static Answer run(List<String> options, List<Path> sources) {
        List<String> args = new ArrayList<>(List.of("--aosp"));
        args.addAll(options);
        sources.forEach(source -> args.add(source.toString()));
        var out = new StringWriter();
        int code =
                FORMATTER.run(
                        new PrintWriter(out, true),
                        new PrintWriter(out, true),
                        args.toArray(String[]::new));
        return new Answer(code, out.toString().lines().toList());
    }

    private static List<Path> sources(List<Path> folders) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Format::isSource).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && !path.contains("/target/");
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
