// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.EMAIL_INVALID;
import static org.palmares.contest.ContestRefusal.INVITED_TWICE;
import static org.palmares.contest.ContestRefusal.LIST_TOO_LONG;
import static org.palmares.kernel.CommonRefusal.REQUIRED;

import org.palmares.contest.Invitee;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who may be asked to take part. */
public final class InvitationRules {

    /** Most people in one list. */
    public static final int MOST = 100;

    private static final int MOST_NAME = 120;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}");

    private InvitationRules() {}

    /**
     * @param path of the person, with its closing point; empty for the only one
     */
    public static Optional<Refusal> person(Invitee person, String path) {
        String address = person.address();
        if (address != null && !EMAIL.matcher(address).matches()) {
            return Optional.of(Refusal.of(EMAIL_INVALID).at(path + "email"));
        }
        return person.name().isBlank() || person.name().length() > MOST_NAME
                ? Optional.of(Refusal.of(REQUIRED).at(path + "name"))
                : Optional.empty();
    }

    /** A list in which everybody has an address of their own. */
    public static List<Refusal> people(List<Invitee> people) {
        if (people.isEmpty()) {
            return List.of(Refusal.of(REQUIRED).at("people"));
        }
        if (people.size() > MOST) {
            return List.of(Refusal.of(LIST_TOO_LONG, MOST).at("people"));
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            String path = "people." + i + ".";
            String address = people.get(i).address();
            if (address == null) {
                refusals.add(Refusal.of(REQUIRED).at(path + "email"));
            } else {
                person(people.get(i), path).ifPresent(refusals::add);
                if (!seen.add(address.toLowerCase(Locale.ROOT))) {
                    refusals.add(Refusal.of(INVITED_TWICE, address).at(path + "email"));
                }
            }
        }
        return refusals;
    }
}
