// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import org.palmares.architecture.Repository.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every file keeps to. Each rule answers with its violations, one line each. */
final class SourceRules {

    static final int MOST_LINES = 300;

    private static final List<String> SPDX =
            List.of(
                    "// SPDX-FileCopyrightText: 2026 The Palmares authors",
                    "// SPDX-License-Identifier: Apache-2.0");

    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s*(?:[\\w@-]+\\s+)*(?:class|interface|record|enum)\\s+(\\w+)");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("^Abstract\\w+|\\w*(Service|Manager|Helper|Utils?|Impl|Dto)$");

    // In two halves, so that this file does not break its own rule.
    private static final Pattern OPEN_TASK =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])/(root|home/\\w+|work/\\w+|Users/\\w+|tmp/\\w+)/");

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]+");

    private static final Set<String> POM_URLS =
            Set.of(
                    "http://maven.apache.org/POM/4.0.0",
                    "https://maven.apache.org/xsd/maven-4.0.0.xsd",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "https://www.apache.org/licenses/LICENSE-2.0");

    private static final Pattern POM_SOURCE =
            Pattern.compile("<(repository|pluginRepository|distributionManagement)>");

    private final Repository repository;

    SourceRules(Repository repository) {
        this.repository = repository;
    }

    List<String> withoutHeader() {
        return find(
                path -> path.endsWith(".java") || isTypeScript(path),
                file ->
                        file.text().lines().limit(2).toList().equals(SPDX)
                                ? Stream.empty()
                                : Stream.of(file.path()));
    }

    List<String> tooLong() {
        return find(
                path -> path.contains("/src/main/java/") || isTypeScript(path) && !isTest(path),
                file -> {
                    long lines = file.text().lines().count();
                    return lines > MOST_LINES
                            ? Stream.of(file.path() + ": " + lines + " lines")
                            : Stream.empty();
                });
    }

    List<String> openTasks() {
        return find(SourceRules::isText, file -> matches(file, OPEN_TASK));
    }

    List<String> machinePaths() {
        return find(SourceRules::isText, file -> matches(file, MACHINE_PATH));
    }

    /** This package plants such names, so it is left out. */
    List<String> emptyNames() {
        return find(
                path -> path.endsWith(".java") && !path.contains("/org/palmares/architecture/"),
                file ->
                        TYPE.matcher(file.text())
                                .results()
                                .map(type -> type.group(1))
                                .filter(EMPTY_NAME.asMatchPredicate())
                                .map(name -> file.path() + ": " + name));
    }

    /** Packages that hold code and say neither what they are nor that they are null-marked. */
    List<String> unmarkedPackages() {
        Set<String> coded = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (Source file : repository.files(path -> path.matches("backend/.*/java/.*\\.java"))) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            // Tests share the package of what they test.
            String name = folder.replace("/src/test/java/", "/src/main/java/");
            coded.add(name);
            if (file.name().equals("package-info.java")
                    && file.text().contains("@NullMarked")
                    && file.text().contains("/**")) {
                marked.add(name);
            }
        }
        coded.removeAll(marked);
        return List.copyOf(coded);
    }

    /** The machine's own settings say from where a build loads, never the repository. */
    List<String> namedRegistries() {
        List<String> found = new ArrayList<>();
        for (Source file : repository.files(SourceRules::isBuildFile)) {
            switch (file.name()) {
                case "pom.xml" -> {
                    matches(file, POM_SOURCE).forEach(found::add);
                    URL.matcher(file.text())
                            .results()
                            .filter(url -> !POM_URLS.contains(url.group()))
                            .forEach(url -> found.add(file.path() + ": " + url.group()));
                }
                case "package-lock.json" ->
                        matches(file, Pattern.compile("\"resolved\": \"http")).forEach(found::add);
                default -> matches(file, URL).forEach(found::add);
            }
        }
        return found;
    }

    private List<String> find(Predicate<String> wanted, Function<Source, Stream<String>> rule) {
        return repository.files(wanted).stream().flatMap(rule).sorted().toList();
    }

    private static Stream<String> matches(Source file, Pattern pattern) {
        List<String> found = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                found.add(file.path() + ":" + number + ": " + matcher.group());
            }
        }
        return found.stream();
    }

    private static boolean isTypeScript(String path) {
        return path.startsWith("web-client/") && (path.endsWith(".ts") || path.endsWith(".tsx"));
    }

    private static boolean isTest(String path) {
        return path.contains(".test.") || path.contains("/e2e/");
    }

    private static boolean isText(String path) {
        return !path.endsWith("package-lock.json")
                && (path.matches(
                                ".*\\.(java|tsx?|m?js|cjs|css|html|json|graphqls?|sql|lua|xml|properties"
                                    + "|ya?ml|md|sh|txt)")
                        || path.equals(".ci/run"));
    }

    private static boolean isBuildFile(String path) {
        return path.matches(
                "(.*/)?(pom\\.xml|package-lock\\.json|\\.npmrc|\\.mvn/.*\\.(xml|config))");
    }
}
