// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.Category;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.Criterion;
import org.palmares.contest.Members;
import org.palmares.contest.Requirements;
import org.palmares.contest.Role;
import org.palmares.contest.TieBreak;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.contest.store.CategoryTable;
import org.palmares.contest.store.ConsentTable;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.media.MediaState;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Sets contests, people and films up, so that a test says only what it is about. */
final class EntryStage {

    static final Text CLIP = new Text("Video clip", "Video clips");

    final People people;
    final JdbcClient jdbc;
    private final ApplicationContext context;

    EntryStage(ApplicationContext context) {
        this.context = context;
        people = context.getBean(People.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /**
     * Open, taking works for ten days; judging and voting follow two days later, for eight days.
     */
    Contest contest() {
        return contest(Requirements.ONE_VIDEO);
    }

    /** Its first category asks this. */
    Contest contest(Requirements asked) {
        Instant now = context.getBean(DatabaseClock.class).now();
        Calendar calendar =
                new Calendar(
                        window(now, -1, 10),
                        window(now, 12, 20),
                        window(now, 12, 20),
                        now.plus(Duration.ofDays(21)));
        ContestTable table = context.getBean(ContestTable.class);
        UUID key = table.insert(declared(calendar)).orElseThrow();
        var clarity = new Criterion(key, new Text("Rõ ràng", null), 1, 10, BigDecimal.ONE);
        context.getBean(CategoryTable.class)
                .replace(
                        key,
                        List.of(
                                new Category(key, CLIP, List.of(clarity), asked),
                                new Category(
                                        key, new Text("Infographic", null), List.of(clarity))));
        context.getBean(ConsentTable.class).insert(key, new Text("Tôi đồng ý", null));
        table.open(key);
        return contest(key);
    }

    Contest contest(UUID key) {
        return context.getBean(Contests.class).byKey(key).orElseThrow();
    }

    static Window window(Instant now, int opens, int closes) {
        return new Window(now.plus(Duration.ofDays(opens)), now.plus(Duration.ofDays(closes)));
    }

    /** As its organisers declare it; neither stored nor open. */
    static Contest declared(Calendar calendar) {
        return new Contest(
                new UUID(0, 0),
                "loi-hay-" + UUID.randomUUID(),
                new Text("Lời hay, việc đẹp", null),
                new Text("Ban Tổ chức", null),
                new Text("", null),
                new Text("", null),
                new Text("Tôi đồng ý", null),
                "#b3261e",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                calendar,
                List.of(),
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.DAY,
                        CountVisibility.LIVE),
                new CombinationRules(
                        70, 30, CombinationMethod.RANK_POINTS, List.of(TieBreak.JURY_SCORE)),
                null,
                null,
                null,
                List.of());
    }

    /** Moves the contest's calendar so that this many days have passed since it was made. */
    void letPass(UUID contest, int days) {
        UnaryOperator<Instant> earlier = at -> at.minus(Duration.ofDays(days));
        UnaryOperator<Window> moved =
                w -> new Window(earlier.apply(w.opens()), earlier.apply(w.closes()));
        Calendar old = contest(contest).calendar();
        context.getBean(Calendars.class)
                .rehearse(
                        contest,
                        new Calendar(
                                moved.apply(old.intake()),
                                moved.apply(old.judging()),
                                moved.apply(old.voting()),
                                earlier.apply(old.publication())));
    }

    void changeConsent(UUID contest, String words) {
        context.getBean(ConsentTable.class).insert(contest, new Text(words, null));
    }

    void publish(UUID contest) {
        context.getBean(Contests.class).markPublished(contest);
    }

    Person member(UUID contest, String name, Role role) {
        Person person = people.named(name);
        context.getBean(Members.class).appoint(contest, account(person), role);
        return person;
    }

    UUID account(Person person) {
        String id =
                person.ask("{viewer{account{id}}}")
                        .path("viewer")
                        .path("account")
                        .path("id")
                        .asString();
        return GlobalId.key("Account", id).orElseThrow();
    }

    /** A draft's file as the workers left it. */
    UUID film(String entryId, MediaState state) {
        return file(key(entryId), "VIDEO", state);
    }

    /** A file of a part or companion as the workers left it. */
    UUID file(UUID owner, String kind, MediaState state) {
        return jdbc.sql(
                        """
                        insert into media.media
                          (owner, kind, state, file_name, size, max_size, max_seconds, part_size,
                           storage_upload, seconds, width, height, fence, poster)
                        values (:owner, :kind, :state, :name, 1000, 1000, 60, 1000, 'none',
                                12.5, 1920, 1080, 1, true)
                        returning id
                        """)
                .param("owner", owner)
                .param("kind", kind)
                .param("state", state.name())
                .param("name", "Nguyễn Thị Lan - quay bằng điện thoại.mp4")
                .query(UUID.class)
                .single();
    }

    static UUID key(String entryId) {
        return GlobalId.key("Entry", entryId).orElseThrow();
    }

    Desk desk(Person person) {
        return new Desk(person);
    }

    /** A work that waits for screening, by its global id. */
    String submitted(Person owner, Contest contest, String title, String... authors) {
        Desk desk = desk(owner);
        String id = desk.begin(contest);
        desk.update(id, 0, title, authors);
        film(id, MediaState.READY);
        desk.submit(id, 1).path("entry").path("id").asString();
        return id;
    }

    /** A work that competes, by its global id. */
    String accepted(Person owner, Contest contest, String title, @Nullable Person screener) {
        String id = submitted(owner, contest, title, "Nguyễn Thị Lan", "Trần Văn Đức");
        Person by = screener == null ? member(contest.key(), "thu", Role.SCREENER) : screener;
        desk(by).decide(id, true, null);
        return id;
    }
}
