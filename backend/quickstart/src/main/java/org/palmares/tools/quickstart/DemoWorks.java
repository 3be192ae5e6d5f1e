// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.DeclarationKind;
import org.palmares.contest.DeclarationList;
import org.palmares.contest.Declarations;
import org.palmares.contest.Phase;
import org.palmares.entry.Declared;
import org.palmares.entry.DraftChange;
import org.palmares.entry.Drafts;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.ScreeningDesk;
import org.palmares.entry.Submissions;
import org.palmares.kernel.DatabaseClock;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.palmares.media.UploadLimits;
import org.palmares.media.Uploads;
import org.palmares.tools.localservers.Ffmpeg;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Hands in the demo's works as entrants do: a draft, an upload in signed parts, a submission. */
class DemoWorks {

    private static final UploadLimits LIMITS = new UploadLimits(1L << 30, Duration.ofMinutes(10));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Options options;
    private final Accounts accounts;
    private final Entries entries;
    private final Drafts drafts;
    private final Submissions submissions;
    private final ScreeningDesk screening;
    private final Declarations declarations;
    private final Uploads uploads;
    private final MediaFiles media;
    private final Calendars calendars;
    private final DatabaseClock clock;

    DemoWorks(
            Options options,
            Accounts accounts,
            Entries entries,
            Drafts drafts,
            Submissions submissions,
            ScreeningDesk screening,
            Declarations declarations,
            Uploads uploads,
            MediaFiles media,
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
        this.media = media;
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
            await(entry.key());
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
        upload(
                draft.key(),
                DemoVideo.in(options.folder().resolve("videos"), number, Ffmpeg.find()));
        var change =
                new DraftChange(
                        category,
                        work.title(),
                        work.description(),
                        work.authors(),
                        null,
                        null,
                        null,
                        answers(contest, number));
        Entry written = Demand.done(drafts.update(draft.key(), draft.revision(), change, viewer));
        return Demand.done(submissions.submit(written.key(), written.revision(), true, viewer));
    }

    /** Agrees to everything; one of the works made its pictures with a machine. */
    private List<Declared> answers(Contest contest, int number) {
        DeclarationList asked = declarations.current(contest.key());
        return asked.items().stream()
                .map(
                        one -> {
                            boolean agrees =
                                    switch (one.kind()) {
                                        case AI -> number == 1;
                                        case AWARDS -> false;
                                        default -> true;
                                    };
                            String words =
                                    one.kind() == DeclarationKind.AI && agrees
                                            ? "Tạo giọng đọc và phụ đề"
                                            : "";
                            return new Declared(one.key(), asked.version(), agrees, words);
                        })
                .toList();
    }

    private void upload(UUID entry, Path file) throws IOException {
        long size = Files.size(file);
        Upload upload =
                Demand.done(
                        uploads.begin(
                                entry, file.getFileName().toString(), size, "video/mp4", LIMITS));
        List<SentPart> sent = new ArrayList<>();
        try (var bytes = Files.newInputStream(file)) {
            for (int number = 1; number <= upload.partCount(); number++) {
                SignedPart part =
                        Demand.done(uploads.sign(upload.key(), List.of(number))).getFirst();
                sent.add(new SentPart(number, put(part, bytes.readNBytes(upload.partSize()))));
            }
        }
        Demand.done(uploads.complete(upload.key(), sent));
    }

    private String put(SignedPart part, byte[] bytes) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(part.url()))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.headers().firstValue("ETag").orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void await(UUID entry) {
        Media uploaded = Objects.requireNonNull(media.latestOf(List.of(entry)).get(entry));
        media.watch(uploaded.key())
                .filter(seen -> isSettled(seen.state()))
                .blockFirst(Duration.ofMinutes(3));
    }

    private static boolean isSettled(MediaState state) {
        return state == MediaState.READY
                || state == MediaState.REFUSED
                || state == MediaState.FAILED;
    }
}
