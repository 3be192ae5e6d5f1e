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

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Who may stand where and use what, below one root package: {@code org.palmares}, or a planted
 * house.
 */
final class LayoutRules {

    private static final Set<String> ROOMS = Set.of("rules", "store", "web");

    /** A fifth room, that of the worker. */
    private static final String TRANSCODE = "media.transcode";

    private static final Map<String, String> SUFFIXES =
            Map.of(
                    "org.springframework.jdbc.core.simple.JdbcClient", "Table",
                    "io.minio.MinioClient", "Bucket");

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
                                        TRANSCODE.equals(below(type))
                                                        || ROOMS.contains(room(type).orElse(""))
                                                                && below(type).split("\\.").length
                                                                        == 2
                                                ? Optional.empty()
                                                : Optional.of("stands in " + below(type))));
    }

    ArchRule webIsPackagePrivate() {
        return classes()
                .that(resideInAnyPackage(root + ".*.web"))
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate();
    }

    /** Pure: the language, the shared words, the module's own face, the ranking. */
    ArchRule rulesUseOnlyPureThings() {
        return classes()
                .that(resideInAnyPackage(root + ".*.rules"))
                .should(
                        useOnly(
                                "the language, kernel, their own face and ranking",
                                (type, used) ->
                                        used.isPrimitive()
                                                || inAny(used, "java", "org.jspecify")
                                                || inAny(used, "org.palmares.ranking")
                                                || isFaceOf(used, "kernel")
                                                || isFaceOf(used, module(type))
                                                || used.getPackageName()
                                                        .equals(type.getPackageName())));
    }

    /** What a rule decides depends on nothing but what it is given. */
    ArchRule rulesAreGivenTimeChanceAndLocale() {
        return noClasses()
                .that(resideInAnyPackage(root + ".*.rules", root + ".ranking.."))
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
                                        !used.getPackageName().startsWith(root + ".")
                                                || !room(used).equals(Optional.of("store"))
                                                || module(used).equals(module(type))));
    }

    ArchRule onlyStoresSpeakToServers() {
        return noClasses()
                .that(resideInAnyPackage(root + ".*.rules", root + ".*.web"))
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

    ArchRule rankingIsUsedWhereResultsAreMade() {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and(
                        resideOutsideOfPackages(
                                root + ".contest..",
                                root + ".judging..",
                                root + ".results..",
                                "org.palmares.ranking..",
                                "org.palmares.tools.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.palmares.ranking.."));
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

    /** A face's own records and enums; what Spring wires is no plain value. */
    private boolean isFaceOf(JavaClass used, String module) {
        return used.getPackageName().equals(root + "." + module)
                        && !metaAnnotatedWith(Component.class).test(used)
                || module.equals("kernel")
                        && used.getPackageName().equals("org.palmares.kernel")
                        && !metaAnnotatedWith(Component.class).test(used);
    }

    private static boolean inAny(JavaClass used, String... packages) {
        for (String name : packages) {
            if (used.getPackageName().equals(name)
                    || used.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
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
        return type.getPackageName().equals(root) ? "" : below(type).split("\\.")[0];
    }

    private Optional<String> room(JavaClass type) {
        if (type.getPackageName().equals(root)) {
            return Optional.empty();
        }
        String[] steps = below(type).split("\\.");
        return steps.length < 2 ? Optional.empty() : Optional.of(steps[1]);
    }
}
