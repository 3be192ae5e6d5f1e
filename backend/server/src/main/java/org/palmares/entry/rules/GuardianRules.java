// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.BIRTH_DATE_MISSING;
import static org.palmares.entry.EntryRefusal.CONSENT_CHANGED;
import static org.palmares.entry.EntryRefusal.GUARDIAN_CONSENT_MISSING;
import static org.palmares.entry.EntryRefusal.GUARDIAN_LINK_ENDED;
import static org.palmares.entry.EntryRefusal.GUARDIAN_LINK_USED;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Entry;
import org.palmares.entry.GuardianRequest;
import org.palmares.entry.GuardianState;
import org.palmares.entry.MinorAuthor;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which authors need a guardian's consent, and whether it is there. */
public final class GuardianRules {

    /** Links for one author, so that nobody is flooded with mail. */
    public static final int MOST_LINKS = 10;

    static final int RELATION = 60;

    private GuardianRules() {}

    /** The day that decides who is too young: of the submission, in the contest's own zone. */
    public static LocalDate day(Entry entry, Contest contest, Instant now) {
        Instant at = entry.submittedAt() == null ? now : entry.submittedAt();
        return LocalDate.ofInstant(at, contest.timeZone());
    }

    /** In whole years; on the birthday itself the author is old enough. */
    public static boolean isMinor(LocalDate bornOn, int age, LocalDate day) {
        return bornOn.plusYears(age).isAfter(day);
    }

    /** By name, in the order of the work's authors. */
    public static Set<String> minors(
            Entry entry, List<AuthorDetail> details, int age, LocalDate day) {
        var minors = new LinkedHashSet<String>();
        for (int i = 0; i < Math.min(entry.authors().size(), details.size()); i++) {
            LocalDate born = details.get(i).bornOn();
            if (born != null && isMinor(born, age, day)) {
                minors.add(entry.authors().get(i));
            }
        }
        return minors;
    }

    /** Where young authors need a guardian, everybody's age is said. */
    public static List<Refusal> submission(
            Entry entry, List<AuthorDetail> details, LocalDate today) {
        for (int i = 0; i < entry.authors().size(); i++) {
            LocalDate born = i < details.size() ? details.get(i).bornOn() : null;
            if (born == null || born.isAfter(today)) {
                return List.of(
                        Refusal.of(BIRTH_DATE_MISSING, entry.authors().get(i)).at("authors"));
            }
        }
        return List.of();
    }

    public static List<Refusal> acceptance(List<MinorAuthor> minors) {
        List<String> missing =
                minors.stream()
                        .filter(one -> !one.state().isGiven())
                        .map(MinorAuthor::author)
                        .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(Refusal.of(GUARDIAN_CONSENT_MISSING, String.join(", ", missing)));
    }

    /**
     * @param requests about this author, oldest first
     * @param signed when a screener confirmed a scan; null where nobody did
     */
    public static MinorAuthor state(
            String author, List<GuardianRequest> requests, @Nullable Instant signed, Instant now) {
        for (GuardianRequest request : requests) {
            if (request.isAgreed()) {
                return answered(author, GuardianState.AGREED, request);
            }
        }
        if (signed != null) {
            return new MinorAuthor(author, GuardianState.SIGNED, signed, null, null);
        }
        GuardianRequest last = requests.isEmpty() ? null : requests.getLast();
        if (last != null && last.answeredAt() != null) {
            return answered(author, GuardianState.DECLINED, last);
        }
        return last != null && last.isOpen(now)
                ? new MinorAuthor(author, GuardianState.ASKED, last.madeAt(), null, null)
                : new MinorAuthor(author, GuardianState.MISSING, null, null, null);
    }

    private static MinorAuthor answered(
            String author, GuardianState state, GuardianRequest request) {
        return new MinorAuthor(
                author, state, request.answeredAt(), request.guardian(), request.relation());
    }

    /** Whether a link may be answered, and by these words. */
    public static List<Refusal> answer(
            GuardianRequest request,
            boolean waits,
            int readVersion,
            int currentVersion,
            Instant now) {
        if (request.answeredAt() != null) {
            return List.of(Refusal.of(GUARDIAN_LINK_USED));
        }
        if (!waits || !request.isOpen(now)) {
            return List.of(Refusal.of(GUARDIAN_LINK_ENDED));
        }
        return readVersion == currentVersion
                ? List.of()
                : List.of(Refusal.of(CONSENT_CHANGED).at("consent"));
    }

    /** Name and relation as they are kept, under these keys, or what is wrong with them. */
    public static Map<String, String> words(String name, String relation, List<Refusal> refusals) {
        String cleanName = said(name, TextRules.AUTHOR, "name", refusals);
        return Map.of(
                "name", cleanName, "relation", said(relation, RELATION, "relation", refusals));
    }

    private static String said(String text, int most, String path, List<Refusal> refusals) {
        String clean = TextRules.line(text, most, path, refusals);
        if (clean == null || clean.isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.REQUIRED).at(path));
        }
        return clean == null ? "" : clean;
    }

    public static boolean isEmail(String text) {
        return DetailRules.isEmail(text);
    }

    public static List<GuardianRequest> about(String author, List<GuardianRequest> requests) {
        var found = new ArrayList<GuardianRequest>();
        requests.stream().filter(one -> one.author().equals(author)).forEach(found::add);
        return found;
    }
}
