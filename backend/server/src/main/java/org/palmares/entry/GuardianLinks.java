// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.GUARDIAN_LINK_UNKNOWN;
import static org.palmares.entry.EntryRefusal.GUARDIAN_NOT_NEEDED;
import static org.palmares.entry.EntryRefusal.TOO_MANY_LINKS;

import org.jspecify.annotations.Nullable;
import org.palmares.account.LinkToken;
import org.palmares.account.Viewer;
import org.palmares.contest.Consents;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.GuardianRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.GuardianTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Single-use links by which guardians agree or decline without an account. */
@Component
public class GuardianLinks {

    static final Duration LIFE = Duration.ofDays(30);

    /**
     * @param link shown this once; only its hash is kept
     */
    public record Made(Entry entry, String link) {}

    /**
     * What the holder of a link sees.
     *
     * @param waits whether the work still waits for the answer
     */
    public record Opened(GuardianRequest request, Entry entry, Contest contest, boolean waits) {}

    private final GuardianTable table;
    private final EntryTable entries;
    private final GuardianConsents consents;
    private final Consents texts;
    private final Contests contests;
    private final SecretariatDesk desk;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final String baseUrl;

    GuardianLinks(
            GuardianTable table,
            EntryTable entries,
            GuardianConsents consents,
            Consents texts,
            Contests contests,
            SecretariatDesk desk,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            @Value("${palmares.base-url}") String baseUrl) {
        this.table = table;
        this.entries = entries;
        this.consents = consents;
        this.texts = texts;
        this.contests = contests;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
        this.baseUrl = baseUrl;
    }

    /**
     * A new link about a young author; earlier ones end.
     *
     * @param email where it is mailed; null leaves that to the entrant
     */
    @Transactional
    public Outcome<Made> ask(UUID key, String author, @Nullable String email, Viewer viewer) {
        Entry entry = entries.locked(key).filter(e -> desk.handles(e, viewer)).orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        String address = email == null || email.isBlank() ? null : email.strip();
        if (address != null && !GuardianRules.isEmail(address)) {
            return Outcome.refused(Refusal.of(ContestRefusal.EMAIL_INVALID).at("email"));
        }
        boolean needed =
                waits(entry)
                        && consents.of(entry).stream()
                                .anyMatch(
                                        one ->
                                                one.author().equals(author)
                                                        && !one.state().isGiven());
        if (!needed) {
            return Outcome.refused(GUARDIAN_NOT_NEEDED);
        }
        if (GuardianRules.about(author, table.of(List.of(key))).size()
                >= GuardianRules.MOST_LINKS) {
            return Outcome.refused(TOO_MANY_LINKS, GuardianRules.MOST_LINKS);
        }
        return Outcome.done(make(entry, author, address, viewer));
    }

    private Made make(Entry entry, String author, @Nullable String address, Viewer viewer) {
        LinkToken token = LinkToken.random();
        Instant expires = clock.now().plus(LIFE);
        table.insert(entry.key(), author, token.hash(), expires);
        String link = baseUrl + "/consent/" + token.value();
        if (address != null) {
            Contest contest = contests.byKey(entry.contest()).orElseThrow();
            String until =
                    DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                            .format(expires.atZone(contest.timeZone()));
            events.publishEvent(
                    new GuardianAsked(address, link, author, entry.title(), contest.name(), until));
        }
        audit("entry.guardian-asked", entry, viewer.accountKey().orElse(null));
        return new Made(entry, link);
    }

    /** Empty for an unknown token. */
    public Optional<Opened> open(String token) {
        return table.byHash(LinkToken.hash(token))
                .map(
                        request -> {
                            Entry entry =
                                    entries.byKeys(List.of(request.entry())).get(request.entry());
                            if (entry == null) {
                                throw new IllegalStateException("a request without a work");
                            }
                            return new Opened(
                                    request,
                                    entry,
                                    contests.byKey(entry.contest()).orElseThrow(),
                                    waits(entry) && request.isOpen(clock.now()));
                        });
    }

    /**
     * Once.
     *
     * @param version of the consent text that was read
     */
    @Transactional
    public Outcome<Opened> answer(
            String token,
            boolean agrees,
            String name,
            String relation,
            int version,
            Viewer viewer) {
        GuardianRequest found = table.byHash(LinkToken.hash(token)).orElse(null);
        if (found == null) {
            return Outcome.refused(GUARDIAN_LINK_UNKNOWN);
        }
        // Under the work's row nobody answers, makes a link or decides at the same time.
        Entry entry = entries.locked(found.entry()).orElseThrow();
        GuardianRequest request = table.byHash(LinkToken.hash(token)).orElseThrow();
        var refusals =
                new ArrayList<Refusal>(
                        GuardianRules.answer(
                                request,
                                waits(entry),
                                version,
                                texts.current(entry.contest()).version(),
                                clock.now()));
        Map<String, String> words = GuardianRules.words(name, relation, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        table.answer(
                request.key(),
                agrees,
                words.getOrDefault("name", ""),
                words.getOrDefault("relation", ""),
                version);
        tell(entry, request, agrees, viewer);
        return Outcome.done(open(token).orElseThrow());
    }

    private void tell(Entry entry, GuardianRequest request, boolean agrees, Viewer viewer) {
        audit(
                agrees ? "entry.guardian-agreed" : "entry.guardian-declined",
                entry,
                viewer.accountKey().orElse(null));
        UUID owner = entry.owner();
        if (owner != null) {
            events.publishEvent(
                    new GuardianAnswered(
                            entry.key(),
                            owner,
                            agrees,
                            request.author(),
                            entry.title(),
                            contests.byKey(entry.contest()).orElseThrow().name()));
        }
    }

    private static boolean waits(Entry entry) {
        return entry.state() == EntryState.DRAFT || entry.state() == EntryState.SUBMITTED;
    }

    private void audit(String action, Entry entry, @Nullable UUID actor) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        entry.contest(),
                        actor,
                        entry.key(),
                        Map.of("number", entry.code() == null ? "" : entry.code())));
    }
}
