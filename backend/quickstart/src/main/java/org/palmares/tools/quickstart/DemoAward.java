// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.Contest;
import org.palmares.entry.Companions;
import org.palmares.entry.DraftChange;
import org.palmares.entry.Drafts;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.Part;
import org.palmares.entry.PartChange;
import org.palmares.entry.Parts;
import org.palmares.entry.ScreeningDesk;
import org.palmares.entry.Submissions;
import org.palmares.entry.Works;
import org.palmares.kernel.GlobalId;
import org.palmares.tools.quickstart.DemoAwardWork.Piece;
import org.palmares.tools.quickstart.DemoAwardWork.Sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands in the press award's works, each part with its files, and accepts them. */
class DemoAward {

    private final Options options;
    private final Accounts accounts;
    private final Entries entries;
    private final Works works;
    private final Drafts drafts;
    private final Parts parts;
    private final Companions companions;
    private final Submissions submissions;
    private final ScreeningDesk screening;
    private final DemoDeclarations declarations;
    private final DemoUploads uploads;

    DemoAward(
            Options options,
            Accounts accounts,
            Entries entries,
            Works works,
            Drafts drafts,
            Parts parts,
            Companions companions,
            Submissions submissions,
            ScreeningDesk screening,
            DemoDeclarations declarations,
            DemoUploads uploads) {
        this.options = options;
        this.accounts = accounts;
        this.entries = entries;
        this.works = works;
        this.drafts = drafts;
        this.parts = parts;
        this.companions = companions;
        this.submissions = submissions;
        this.screening = screening;
        this.declarations = declarations;
        this.uploads = uploads;
    }

    /** Leaves alone what is there, and an award that was not made of all kinds. */
    void complete(Contest contest, Issuer issuer, Viewer screener) throws IOException {
        if (contest.categories().size() != DemoGenre.values().length) {
            return;
        }
        Set<String> there =
                entries.accepted(contest.key()).stream()
                        .map(Entry::title)
                        .collect(Collectors.toSet());
        for (DemoAwardWork work : DemoPress.works()) {
            if (!there.contains(work.title())) {
                Entry entry = handIn(contest, issuer, work);
                works.of(entry.key()).files().keySet().forEach(uploads::await);
                Demand.done(screening.decide(entry.key(), true, null, screener));
            }
        }
    }

    private Entry handIn(Contest contest, Issuer issuer, DemoAwardWork work) throws IOException {
        int number = work.genre().ordinal();
        Account author =
                accounts.identified(
                        issuer.uri(),
                        "demo-reporter-" + number,
                        work.author(),
                        "phongvien" + number + "@palmares.test");
        Viewer viewer = Viewer.of(author);
        UUID category = contest.categories().get(number).key();
        Entry entry = Demand.done(drafts.begin(contest.key(), category, viewer));
        for (int more = 1; more < work.pieces().size(); more++) {
            entry =
                    Demand.done(
                            parts.add(entry.key(), entry.revision(), work.genre().kind(), viewer));
        }
        List<Part> places = works.of(entry.key()).parts();
        for (int i = 0; i < places.size(); i++) {
            entry = fill(entry, places.get(i), work.pieces().get(i), viewer);
        }
        return submit(contest, entry, work, viewer);
    }

    private Entry submit(Contest contest, Entry entry, DemoAwardWork work, Viewer viewer) {
        var change =
                new DraftChange(
                        null,
                        work.title(),
                        work.description(),
                        List.of(work.author()),
                        null,
                        null,
                        null,
                        declarations.answers(contest, false));
        Entry written = Demand.done(drafts.update(entry.key(), entry.revision(), change, viewer));
        return Demand.done(submissions.submit(written.key(), written.revision(), true, viewer));
    }

    private Entry fill(Entry entry, Part part, Piece piece, Viewer viewer) throws IOException {
        Entry filled =
                Demand.done(
                        parts.update(
                                part.key(), entry.revision(), piece.change(part.kind()), viewer));
        String article = piece.article();
        for (Sheet sheet : piece.sheets()) {
            UUID owner = part.key();
            CompanionKind beside = sheet.beside();
            if (beside != null) {
                filled =
                        Demand.done(
                                companions.add(
                                        part.key(),
                                        filled.revision(),
                                        beside,
                                        sheet.caption(),
                                        1,
                                        viewer));
                owner = added(filled, part);
                article = article.replace(sheet.name(), GlobalId.of("Companion", owner));
            }
            uploads.send(owner, drawn(sheet, owner), sheet.contentType(), viewer);
        }
        return article.equals(piece.article()) ? filled : write(filled, part, article, viewer);
    }

    private Entry write(Entry entry, Part part, String article, Viewer viewer) {
        var change = new PartChange(null, null, article, null, null, null, null);
        return Demand.done(parts.update(part.key(), entry.revision(), change, viewer));
    }

    private UUID added(Entry entry, Part part) {
        return works.of(entry.key()).part(part.key()).orElseThrow().companions().getLast().key();
    }

    /** In a folder of its own, because works share names of files. */
    private Path drawn(Sheet sheet, UUID owner) throws IOException {
        Path folder = options.folder().resolve("award").resolve(owner.toString());
        Path file = Files.createDirectories(folder).resolve(sheet.name());
        sheet.drawing().draw(file);
        return file;
    }
}
