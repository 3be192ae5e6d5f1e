// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestSetup;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Phase;
import org.palmares.contest.Role;
import org.palmares.kernel.DatabaseClock;
import org.palmares.tools.identity.DemoPerson;
import org.palmares.tools.identity.Directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts the demo contests where the command line wants them; what is there already is kept. */
class DemoSeed {

    private final Issuer issuer;
    private final Directory directory;
    private final Accounts accounts;
    private final Contests contests;
    private final ContestSetup setup;
    private final Members members;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final DemoWorks works;
    private final DemoAward award;
    private final DemoJury jury;
    private final DemoPublic people;

    DemoSeed(
            Issuer issuer,
            Directory directory,
            Accounts accounts,
            Contests contests,
            ContestSetup setup,
            Members members,
            Calendars calendars,
            DatabaseClock clock,
            DemoWorks works,
            DemoAward award,
            DemoJury jury,
            DemoPublic people) {
        this.issuer = issuer;
        this.directory = directory;
        this.accounts = accounts;
        this.contests = contests;
        this.setup = setup;
        this.members = members;
        this.calendars = calendars;
        this.clock = clock;
        this.works = works;
        this.award = award;
        this.jury = jury;
        this.people = people;
    }

    /** The demo contest's short name. */
    String seed(Phase phase) throws IOException {
        Viewer organiser = viewer(DemoPeople.ORGANISER);
        Viewer screener = viewer(DemoPeople.SCREENER);
        viewer(DemoPeople.ENTRANT);
        viewer(DemoPeople.ADMINISTRATOR);
        List<Viewer> jurors = new ArrayList<>();
        for (DemoPerson juror : DemoPeople.JURORS) {
            jurors.add(viewer(juror));
        }
        Contest contest = current(organiser, screener, jurors);
        boolean complete = works.complete(contest, issuer, screener, phase == Phase.SCREENING);
        if (complete) {
            move(contest, organiser, jurors, phase);
        }
        if (contests.bySlug(DemoContests.SECOND).isEmpty()) {
            var calendar = DemoCalendar.of(clock.now(), Phase.INTAKE);
            open(DemoContests.second(calendar), organiser, screener, jurors);
        }
        return contest.slug();
    }

    /** Fills the second contest; nobody who tries the first one waits for it. */
    void seedAward() throws IOException {
        Contest contest = contests.bySlug(DemoContests.SECOND).orElseThrow();
        award.complete(contest, issuer, viewer(DemoPeople.SCREENER));
    }

    private void move(Contest contest, Viewer organiser, List<Viewer> jurors, Phase phase) {
        var now = clock.now();
        if (phase == Phase.PUBLISHED) {
            Demand.done(calendars.rehearse(contest.key(), DemoCalendar.of(now, Phase.VOTING)));
            jury.mark(contest, organiser, jurors);
            people.vote(contest);
            Demand.done(calendars.rehearse(contest.key(), DemoCalendar.of(clock.now(), phase)));
            jury.publish(contest, organiser);
            return;
        }
        Demand.done(calendars.rehearse(contest.key(), DemoCalendar.of(now, phase)));
        if (phase == Phase.JUDGING || phase == Phase.VOTING) {
            // The first juror's sheets are the newcomer's to fill in.
            jury.mark(contest, organiser, jurors.subList(1, jurors.size()));
        }
        if (phase == Phase.VOTING) {
            people.vote(contest);
        }
    }

    /** The latest demo contest that is not published yet, or a new one. */
    private Contest current(Viewer organiser, Viewer screener, List<Viewer> jurors) {
        for (int edition = 1; ; edition++) {
            String slug = DemoContests.FIRST + (edition == 1 ? "" : "-" + edition);
            Contest known = contests.bySlug(slug).orElse(null);
            if (known == null) {
                var calendar = DemoCalendar.of(clock.now(), Phase.INTAKE);
                return open(DemoContests.first(slug, calendar), organiser, screener, jurors);
            }
            Phase phase = known.phase(clock.now());
            if (phase != Phase.PUBLISHED && phase != Phase.SEALING) {
                return known;
            }
        }
    }

    private Contest open(
            ContestDefinition definition, Viewer organiser, Viewer screener, List<Viewer> jurors) {
        Contest draft = Demand.done(setup.create(definition, organiser));
        Contest opened = Demand.done(setup.open(draft.key(), organiser));
        members.appoint(opened.key(), screener.accountKey().orElseThrow(), Role.SCREENER);
        for (Viewer juror : jurors) {
            members.appoint(opened.key(), juror.accountKey().orElseThrow(), Role.JUROR);
        }
        return opened;
    }

    private Viewer viewer(DemoPerson person) {
        String subject = directory.demo(person).subject();
        Account account = accounts.identified(issuer.uri(), subject, person.name(), person.email());
        return new Viewer(account, null, person.roles().contains("organiser"), null);
    }
}
