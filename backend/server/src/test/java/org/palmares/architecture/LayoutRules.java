// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who may stand where and use what, below one root package: {@code org.palmares}, or a planted
 * house.
 */
final class LayoutRules {

    private static final Set<String> ROOMS = Set.of("rules", "store", "web");

    /** Those of the worker and of a program which it starts, and rules that fill one alone. */
    private static final Set<String> FURTHER_ROOMS =
            Set.of("media.transcode", "media.pages", "voting.rules.signals");

    private static final Map<String, String> SUFFIXES =
            Map.of(
                    "org.springframework.jdbc.core.simple.JdbcClient", "Table",
                    "io.minio.MinioClient", "Bucket");

    private static final String RECORD_FORMATS = "org.palmares.ranking.record..";

    private final String root;

    LayoutRules(String root) {
        this.root = root;
    }

    ArchRule onlyKnownRooms() {
        return classes()
                .that(resideInAnyPackage(root + ".*.*.."))
                .and(resideOutsideOfPackages(root + ".tools..", root + ".ranking.."))
                .should(
                        satisfy(
                                "stand in the room rules, store or web",
                                type ->
                                        FURTHER_ROOMS.contains(below(type))
                                                        || ROOMS.contains(room(type).orElse(""))
                                                                && below(type).split("\\.").length
                                                                        == 2
                                                ? Optional.empty()
                                                : Optional.of("stands in " + below(type))));
    }

    /** But for records, which GraphQL reads as values. */
    ArchRule webIsPackagePrivate() {
        return classes()
                .that(resideInAnyPackage(root + ".*.web"))
                .and()
                .areTopLevelClasses()
                .and()
                .areNotRecords()
                .should()
                .bePackagePrivate();
    }

    /**
     * Pure: the language, the shared words, what the module itself says, the ranking, and the plain
     * values that lower modules show.
     */
    ArchRule rulesUseOnlyPureThings() {
        return classes()
                .that(resideInAnyPackage(root + ".*.rules.."))
                .should(
                        useOnly(
                                "the language, kernel, plain values of modules and ranking",
                                (type, used) ->
                                        used.isPrimitive()
                                                || isIn(used, "java")
                                                || isIn(used, "javax.crypto")
                                                || isIn(used, "org.jspecify")
                                                || isIn(used, "org.palmares.ranking")
                                                || isShared(used)
                                                || isFaceOf(used, module(type))
                                                || isPlainValue(used)
                                                || used.getPackageName()
                                                        .equals(type.getPackageName())));
    }

    /** What a rule decides depends on nothing but what it is given. */
    ArchRule rulesAreGivenTimeChanceAndLocale() {
        return noClasses()
                .that(resideInAnyPackage(root + ".*.rules..", root + ".ranking.."))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "reads a clock, chance or the machine's settings",
                                LayoutRules::isImpure));
    }

    ArchRule storesAreUsedFromTheirOwnModule() {
        return classes()
                .that(resideInAnyPackage(root + ".."))
                .should(
                        useOnly(
                                "the stores of their own module",
                                (type, used) ->
                                        !room(used).equals(Optional.of("store"))
                                                || module(used).equals(module(type))));
    }

    ArchRule onlyStoresSpeakToServers() {
        return noClasses()
                .that(resideInAnyPackage(root + ".*.rules..", root + ".*.web"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "org.springframework.jdbc..",
                                "org.springframework.data..",
                                "io.minio..",
                                "java.sql..",
                                "javax.sql.."));
    }

    /** The suffix tells which machine is behind a class. */
    ArchRule storesAreNamedAfterTheirMachine() {
        return classes()
                .that(resideInAnyPackage(root + ".*.store"))
                .should(
                        satisfy(
                                "be named after the machine behind them",
                                type ->
                                        type.getFields().stream()
                                                .map(
                                                        field ->
                                                                SUFFIXES.get(
                                                                        field.getRawType()
                                                                                .getName()))
                                                .filter(suffix -> suffix != null)
                                                .filter(
                                                        suffix ->
                                                                !type.getSimpleName()
                                                                        .endsWith(suffix))
                                                .map(suffix -> "does not end in " + suffix)
                                                .findFirst()));
    }

    /** A stream of rows that nobody closes keeps its connection for ever. */
    ArchRule rowsAreReadToTheirEnd() {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "reads rows as a stream that must be closed",
                                call ->
                                        call.getName().equals("stream")
                                                && call.getTargetOwner()
                                                        .isAssignableTo(
                                                                JdbcClient.MappedQuerySpec.class)));
    }

    /** But for the formats of the public record, which have a rule of their own. */
    ArchRule rankingIsUsedWhereResultsAreMade() {
        return noneBut("contest", "judging", "results")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.palmares.ranking..")
                                .and(resideOutsideOfPackages(RECORD_FORMATS)));
    }

    ArchRule recordFormatsAreUsedWhereTheRecordIsWritten() {
        return noneBut("ledger", "contest", "voting", "judging", "results")
                .should()
                .dependOnClassesThat(resideInAnyPackage(RECORD_FORMATS));
    }

    private GivenClassesConjunction noneBut(String... modules) {
        String[] rooms =
                Stream.concat(
                                Stream.of("org.palmares.ranking..", "org.palmares.tools.."),
                                Stream.of(modules).map(module -> root + "." + module + ".."))
                        .toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and(resideOutsideOfPackages(rooms));
    }

    ArchRule toolsAreUsedByNobody() {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and(resideOutsideOfPackages("org.palmares.tools.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.palmares.tools.."));
    }

    private ArchCondition<JavaClass> useOnly(
            String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("use only " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(
                                dependency ->
                                        !allowed.test(
                                                type,
                                                dependency.getTargetClass().getBaseComponentType()))
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, dependency.getDescription())));
            }
        };
    }

    private ArchCondition<JavaClass> satisfy(
            String what, Function<JavaClass, Optional<String>> fault) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                fault.apply(type)
                        .ifPresent(
                                said ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, type.getName() + " " + said)));
            }
        };
    }

    private static boolean isShared(JavaClass used) {
        return used.getPackageName().equals("org.palmares.kernel") && !isWired(used);
    }

    private boolean isFaceOf(JavaClass used, String module) {
        return used.getPackageName().equals(root + "." + module) && !isWired(used);
    }

    private boolean isPlainValue(JavaClass used) {
        return (used.isRecord() || used.isEnum()) && isFaceOf(used, module(used));
    }

    /** What Spring wires may ask a server; it is no plain value. */
    private static boolean isWired(JavaClass used) {
        return metaAnnotatedWith(Component.class).test(used);
    }

    private static boolean isIn(JavaClass used, String name) {
        return (used.getPackageName() + ".").startsWith(name + ".");
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getName();
        return switch (member) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime", "getProperty", "getenv" ->
                    owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "getDefault" ->
                    owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
            case "systemDefault", "systemUTC", "systemDefaultZone", "system" ->
                    owner.startsWith("java.time.");
            case "<init>" ->
                    Set.of(
                                    "java.util.Date",
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.security.SecureRandom")
                            .contains(owner);
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            default -> usesTheMachinesLocale(access, owner, member);
        };
    }

    private static boolean usesTheMachinesLocale(
            JavaAccess<?> access, String owner, String member) {
        return owner.equals("java.lang.String")
                && (member.equals("toLowerCase") || member.equals("toUpperCase"))
                && access.getTarget().getFullName().endsWith("()");
    }

    private String below(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }

    private String module(JavaClass type) {
        return type.getPackageName().startsWith(root + ".") ? below(type).split("\\.")[0] : "";
    }

    private Optional<String> room(JavaClass type) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] steps = below(type).split("\\.");
        return steps.length < 2 ? Optional.empty() : Optional.of(steps[1]);
    }
}
