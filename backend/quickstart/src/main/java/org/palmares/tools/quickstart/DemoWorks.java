// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.Phase;
import org.palmares.entry.DraftChange;
import org.palmares.entry.Drafts;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.ScreeningDesk;
import org.palmares.entry.Submissions;
import org.palmares.kernel.DatabaseClock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands in the demo's works as entrants do: a draft, an upload in signed parts, a submission. */
class DemoWorks {

    private final Options options;
    private final Accounts accounts;
    private final Entries entries;
    private final Drafts drafts;
    private final Submissions submissions;
    private final ScreeningDesk screening;
    private final DemoDeclarations declarations;
    private final DemoUploads uploads;
    private final Calendars calendars;
    private final DatabaseClock clock;

    DemoWorks(
            Options options,
            Accounts accounts,
            Entries entries,
            Drafts drafts,
            Submissions submissions,
            ScreeningDesk screening,
            DemoDeclarations declarations,
            DemoUploads uploads,
            Calendars calendars,
            DatabaseClock clock) {
        this.options = options;
        this.accounts = accounts;
        this.entries = entries;
        this.drafts = drafts;
        this.submissions = submissions;
        this.screening = screening;
        this.declarations = declarations;
        this.uploads = uploads;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Hands in and accepts what is missing; half of the works stay for a newcomer who came to
     * screen.
     *
     * @return false where the contest has works enough and its calendar is somebody else's to move
     */
    boolean complete(Contest contest, Issuer issuer, Viewer screener, boolean leaveHalf)
            throws IOException {
        int present = entries.accepted(contest.key()).size();
        if (present > 0) {
            return true;
        }
        Demand.done(calendars.rehearse(contest.key(), DemoCalendar.of(clock.now(), Phase.INTAKE)));
        List<Entry> handedIn = new ArrayList<>();
        for (int number = 0; number < DemoWork.ALL.size(); number++) {
            handedIn.add(handIn(contest, issuer, number));
        }
        int accepted = leaveHalf ? handedIn.size() / 2 : handedIn.size();
        for (Entry entry : handedIn.subList(0, accepted)) {
            uploads.await(entry.key());
            Demand.done(screening.decide(entry.key(), true, null, screener));
        }
        return true;
    }

    private Entry handIn(Contest contest, Issuer issuer, int number) throws IOException {
        DemoWork work = DemoWork.ALL.get(number);
        String name = work.authors().getFirst();
        Account author =
                accounts.identified(
                        issuer.uri(),
                        "demo-author-" + number,
                        name,
                        "tacgia" + number + "@palmares.test");
        Viewer viewer = Viewer.of(author);
        UUID category = contest.categories().getFirst().key();
        Entry draft = Demand.done(drafts.begin(contest.key(), category, viewer));
        Path video = DemoVideo.in(options.folder().resolve("videos"), number);
        uploads.send(draft.key(), video, "video/mp4", viewer);
        var change =
                new DraftChange(
                        category,
                        work.title(),
                        work.description(),
                        work.authors(),
                        null,
                        null,
                        null,
                        declarations.answers(contest, number == 1));
        Entry written = Demand.done(drafts.update(draft.key(), draft.revision(), change, viewer));
        return Demand.done(submissions.submit(written.key(), written.revision(), true, viewer));
    }
}
