// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Prints the ten slowest test classes of one build: {@code SlowestTests <root> <start of the
 * build>}. Reports that are older than the build are left out.
 */
class SlowestTests {

    private record Run(String name, double seconds, int tests) {}

    public static void main(String[] args) throws Exception {
        Instant start = Instant.parse(args[1]);
        List<Run> runs = new ArrayList<>();
        for (Path report : reports(Path.of(args[0]))) {
            if (!Files.getLastModifiedTime(report).toInstant().isBefore(start)) {
                runs.add(read(report));
            }
        }
        if (runs.isEmpty()) {
            return;
        }
        double all = runs.stream().mapToDouble(Run::seconds).sum();
        int tests = runs.stream().mapToInt(Run::tests).sum();
        System.out.printf(
                Locale.ROOT,
                "%d tests in %d classes took %.0f s; the slowest:%n",
                tests,
                runs.size(),
                all);
        runs.stream()
                .sorted(Comparator.comparingDouble(Run::seconds).reversed())
                .limit(10)
                .forEach(
                        run ->
                                System.out.printf(
                                        Locale.ROOT, "%8.1f s  %s%n", run.seconds(), run.name()));
    }

    private static List<Path> reports(Path root) throws Exception {
        List<Path> reports = new ArrayList<>();
        try (Stream<Path> artifacts = Files.list(root.resolve("backend"))) {
            for (Path artifact : artifacts.toList()) {
                for (String folder : List.of("surefire-reports", "failsafe-reports")) {
                    Path reported = artifact.resolve("target").resolve(folder);
                    if (Files.isDirectory(reported)) {
                        try (Stream<Path> files = Files.list(reported)) {
                            files.filter(SlowestTests::isReport).forEach(reports::add);
                        }
                    }
                }
            }
        }
        return reports;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static Run read(Path report) throws Exception {
        var suite =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile())
                        .getDocumentElement();
        return new Run(
                suite.getAttribute("name"),
                Double.parseDouble(suite.getAttribute("time").replace(",", "")),
                Integer.parseInt(suite.getAttribute("tests")));
    }
}
