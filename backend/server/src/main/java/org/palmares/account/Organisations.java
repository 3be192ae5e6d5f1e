// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.jspecify.annotations.Nullable;
import org.palmares.account.store.OrganisationLinkTable;
import org.palmares.account.store.OrganisationTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which bodies may create contests, as the platform's administrators decide. */
@Component
public class Organisations {

    /** How long a link may be used. */
    public static final Duration LINK_LIFE = Duration.ofDays(14);

    private static final int MOST_NAME = 200;

    private final OrganisationTable table;
    private final OrganisationLinkTable links;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final String baseUrl;

    Organisations(
            OrganisationTable table,
            OrganisationLinkTable links,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            @Value("${palmares.base-url}") String baseUrl) {
        this.table = table;
        this.links = links;
        this.clock = clock;
        this.events = events;
        this.baseUrl = baseUrl;
    }

    /** By the token's role, or as a member of an organisation that is not suspended. */
    public boolean mayCreateContests(Viewer viewer) {
        return viewer.canCreateContests()
                || viewer.accountKey().map(table::hasActive).orElse(false);
    }

    /** All of them by name; empty to others than administrators. */
    public Optional<Page<Organisation>> all(
            Viewer viewer, @Nullable Integer first, @Nullable String afterName) {
        if (!viewer.administrator()) {
            return Optional.empty();
        }
        int size = Page.size(first);
        return Optional.of(
                Page.of(
                        table.page(afterName, size + 1),
                        size,
                        afterName != null,
                        table.count(),
                        Organisation::name));
    }

    /** Who belongs to which, by one statement. */
    public Map<UUID, List<UUID>> members(Collection<UUID> organisations) {
        return table.members(organisations);
    }

    public List<Organisation> of(Viewer viewer) {
        return viewer.accountKey().map(table::ofMember).orElse(List.of());
    }

    @Transactional
    public Outcome<Organisation> create(String name, Viewer viewer) {
        Refusal refusal = check(name, viewer);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return table.insert(name.strip())
                .map(made -> recorded("organisation.created", made, viewer))
                .orElseGet(Organisations::nameTaken);
    }

    /** Gives it this name, and suspends it or lets it go on. */
    @Transactional
    public Outcome<Organisation> update(UUID key, String name, boolean suspended, Viewer viewer) {
        Refusal refusal = check(name, viewer);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Organisation before = table.locked(key).orElse(null);
        if (before == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (table.nameTaken(key, name.strip())) {
            return nameTaken();
        }
        Organisation after = table.update(key, name.strip(), suspended);
        String action =
                before.isActive() == after.isActive()
                        ? "organisation.renamed"
                        : suspended ? "organisation.suspended" : "organisation.resumed";
        return recorded(action, after, viewer);
    }

    /** A single-use link for one more of its people; administrators and its members give it. */
    @Transactional
    public Outcome<String> invite(UUID key, Viewer viewer) {
        Organisation organisation = table.locked(key).orElse(null);
        if (organisation == null || !administers(key, viewer)) {
            return Outcome.refused(AccountRefusal.NOT_AN_ADMINISTRATOR);
        }
        if (!organisation.isActive()) {
            return Outcome.refused(AccountRefusal.ORGANISATION_SUSPENDED);
        }
        LinkToken token = LinkToken.random();
        links.insert(token.hash(), key, clock.now().plus(LINK_LIFE));
        return recorded("organisation.invited", organisation, viewer)
                .map(_ -> baseUrl + "/organisation/" + token.value());
    }

    /** Whose link this is; empty for an unknown one. */
    public Optional<Organisation> invitedBy(String token) {
        return links.organisation(LinkToken.hash(token)).flatMap(table::byKey);
    }

    /**
     * Takes the link's place in the organisation, once; the same account again is told the same.
     */
    @Transactional
    public Outcome<Organisation> join(String token, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        var link = links.locked(LinkToken.hash(token)).orElse(null);
        if (link == null) {
            return Outcome.refused(AccountRefusal.LINK_UNKNOWN);
        }
        Organisation organisation = table.byKey(link.organisation()).orElseThrow();
        if (account.equals(link.usedBy())) {
            return Outcome.done(organisation);
        }
        if (link.usedBy() != null) {
            return Outcome.refused(AccountRefusal.LINK_USED);
        }
        if (!clock.now().isBefore(link.expiresAt())) {
            return Outcome.refused(AccountRefusal.LINK_EXPIRED);
        }
        if (!organisation.isActive()) {
            return Outcome.refused(AccountRefusal.ORGANISATION_SUSPENDED);
        }
        links.use(LinkToken.hash(token), account);
        table.addMember(organisation.key(), account);
        return recorded("organisation.joined", organisation, viewer);
    }

    /** Ends somebody's part in it; administrators do, and everybody for themselves. */
    @Transactional
    public Outcome<Organisation> removeMember(UUID key, UUID account, Viewer viewer) {
        Organisation organisation = table.locked(key).orElse(null);
        if (organisation == null || !viewer.administrator() && !viewer.is(account)) {
            return Outcome.refused(AccountRefusal.NOT_AN_ADMINISTRATOR);
        }
        return table.removeMember(key, account)
                ? recorded("organisation.left", organisation, viewer)
                : Outcome.done(organisation);
    }

    private boolean administers(UUID key, Viewer viewer) {
        return viewer.administrator()
                || viewer.accountKey().map(account -> table.has(key, account)).orElse(false);
    }

    private static @Nullable Refusal check(String name, Viewer viewer) {
        if (!viewer.administrator()) {
            return Refusal.of(AccountRefusal.NOT_AN_ADMINISTRATOR);
        }
        if (name.isBlank()) {
            return Refusal.of(CommonRefusal.REQUIRED).at("name");
        }
        return name.strip().length() > MOST_NAME
                ? Refusal.of(CommonRefusal.TOO_LONG, MOST_NAME).at("name")
                : null;
    }

    private static Outcome<Organisation> nameTaken() {
        return Outcome.refused(Refusal.of(AccountRefusal.ORGANISATION_NAME_TAKEN).at("name"));
    }

    private Outcome<Organisation> recorded(
            String action, Organisation organisation, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        null,
                        viewer.accountKey().orElse(null),
                        organisation.key(),
                        Map.of("name", organisation.name())));
        return Outcome.done(organisation);
    }
}
