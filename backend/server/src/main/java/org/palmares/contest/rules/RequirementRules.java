// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.*;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Requirements;
import org.palmares.contest.RequirementsDefinition;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.RefusalCode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a category's declared requirements must be to be met by somebody. */
public final class RequirementRules {

    /** Most parts of a series. */
    public static final int MOST_PARTS = 50;

    private static final int MOST_WORKS = 1_000;
    private static final int MOST_HOSTS = 50;

    // A name with a dot and no number at its end: an address written in digits names no publisher.
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");

    private final List<Refusal> refusals = new ArrayList<>();
    private final String path;

    private RequirementRules(String path) {
        this.path = path;
    }

    public static List<Refusal> check(@Nullable RequirementsDefinition definition, String path) {
        return definition == null ? List.of() : new RequirementRules(path).all(definition);
    }

    /** The requirements of a definition that was found in order; films where it says nothing. */
    public static Requirements drawn(@Nullable RequirementsDefinition definition) {
        return definition == null
                ? Requirements.ONE_VIDEO
                : new Requirements(
                        definition.kinds(),
                        definition.worksPerEntrant(),
                        definition.minParts(),
                        definition.maxParts(),
                        definition.linksRequired(),
                        definition.linkHosts().stream().map(RequirementRules::host).toList(),
                        definition.publicationRequired(),
                        day(definition.publishedFrom()).orElse(null),
                        day(definition.publishedTo()).orElse(null),
                        definition.companions());
    }

    private List<Refusal> all(RequirementsDefinition definition) {
        refusals.addAll(LimitRules.check(definition.kinds(), path + ".kinds"));
        Integer works = definition.worksPerEntrant();
        within(works == null ? 1 : works, MOST_WORKS, "worksPerEntrant");
        within(definition.minParts(), MOST_PARTS, "minParts");
        within(definition.maxParts(), MOST_PARTS, "maxParts");
        refuseIf(definition.minParts() > definition.maxParts(), LEAST_ABOVE_MOST, "maxParts");
        hosts(definition.linkHosts());
        days(definition);
        companions(definition.companions());
        return refusals;
    }

    private void hosts(List<String> hosts) {
        if (hosts.size() > MOST_HOSTS) {
            refusals.add(Refusal.of(TOO_MANY_HOSTS, MOST_HOSTS).at(path + ".linkHosts"));
        }
        for (int i = 0; i < hosts.size(); i++) {
            boolean named = HOST.matcher(host(hosts.get(i))).matches();
            refuseIf(!named, HOST_INVALID, "linkHosts." + i);
        }
    }

    private void days(RequirementsDefinition definition) {
        Optional<LocalDate> from = day(definition.publishedFrom());
        Optional<LocalDate> to = day(definition.publishedTo());
        refuseIf(
                from.isEmpty() && definition.publishedFrom() != null,
                DATE_INVALID,
                "publishedFrom");
        refuseIf(to.isEmpty() && definition.publishedTo() != null, DATE_INVALID, "publishedTo");
        boolean turned = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        refuseIf(turned, PUBLISHED_FROM_AFTER_TO, "publishedTo");
    }

    private void companions(List<CompanionWish> companions) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < companions.size(); i++) {
            String at = "companions." + i + ".kind";
            refuseIf(!companions.get(i).kind().canBeWanted(), COMPANION_CANNOT_BE_WANTED, at);
            refuseIf(!seen.add(companions.get(i).kind()), KIND_TWICE, at);
        }
    }

    private void within(int number, int most, String field) {
        if (number < 1 || number > most) {
            refusals.add(Refusal.of(NUMBER_OUT_OF_RANGE, 1, most).at(path + "." + field));
        }
    }

    private void refuseIf(boolean wrong, RefusalCode code, String field) {
        if (wrong) {
            refusals.add(Refusal.of(code).at(path + "." + field));
        }
    }

    private static String host(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
