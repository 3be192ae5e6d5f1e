// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.store.DeclarationTable;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What guardians of young authors read, and what becomes of the link in it. */
@ServerTest
class GuardianMailTests {

    private static final Pattern LINK = Pattern.compile("http\\S+/consent/(\\S+)");

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final People people;
    private final JdbcClient jdbc;
    private final Contest contest;
    private final Person lan;
    private final String parent;
    private String id;

    @Autowired
    GuardianMailTests(
            People people,
            ContestFixture fixture,
            DeclarationTable ages,
            JdbcClient jdbc,
            ConfigurableApplicationContext context) {
        this.people = people;
        this.jdbc = jdbc;
        contest = fixture.open(people.organiser("mai"));
        ages.guardianAge(contest.key(), 16);
        lan = people.named("lan");
        parent = "bo-" + UUID.randomUUID() + "@example.vn";
        context.addApplicationListener(
                event -> {
                    if (event instanceof PayloadApplicationEvent<?> payload
                            && payload.getPayload() instanceof Letter letter
                            && (letter.to().equals(parent)
                                    || letter.to().startsWith(lan.subject()))) {
                        letters.add(letter);
                    }
                });
    }

    @BeforeEach
    void aWorkOfAYoungAuthor() {
        log.start();
        root.addAppender(log);
        id = mutate(lan, "entryBegin", "entry{id}", beginning()).at("/entry/id").asString();
        mutate(
                lan,
                "entryUpdate",
                "entry{id}",
                Map.of(
                        "entryId",
                        id,
                        "revision",
                        0,
                        "title",
                        "Đêm hội 100%",
                        "authors",
                        List.of(
                                Map.of(
                                        "name",
                                        "Nguyễn An",
                                        "bornOn",
                                        LocalDate.now().minusYears(12).toString()))));
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    @Test
    void theGuardianReadsInBothLanguagesWhatIsAskedAndAnswersOnceByTheLink() {
        ask();
        Letter letter = next();

        assertThat(letter.to()).isEqualTo(parent);
        assertThat(letter.subject()).contains("Xin ý kiến phụ huynh", "Consent asked for");
        assertThat(letter.body())
                .contains("Nguyễn An là tác giả của tác phẩm \"Đêm hội 100%\"")
                .contains("chỉ dùng\nđược một lần, đến ")
                .contains("Nguyễn An is an author of the work \"Đêm hội 100%\"")
                .contains("which works once, until ");
        String token = token(letter);
        assertThat(answer(token).at("/request/agrees").asBoolean()).isTrue();
        assertThat(answer(token).at("/userErrors/0/code").asString())
                .isEqualTo("GUARDIAN_LINK_USED");

        Letter told = next();
        assertThat(told.to()).startsWith(lan.subject());
        assertThat(told.body())
                .contains("Phụ huynh của Nguyễn An đã đồng ý")
                .contains("The guardian of Nguyễn An has agreed")
                .contains("/my/entries/" + id)
                .doesNotContain(token);
    }

    @Test
    void theLinkIsInTheLetterAndNowhereElse() {
        ask();
        String token = token(next());
        answer(token);
        next();
        // What was queued for sending is forgotten once it is sent.
        await().atMost(Duration.ofSeconds(30)).until(() -> held("event_publication", token) == 0);
        assertThat(held("entry.guardian_request", token)).isZero();
        assertThat(held("audit.event", token)).isZero();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(token));
        // The log was listened to.
        root.info("a line that can be heard: {}", token);
        assertThat(log.list.getLast().getFormattedMessage()).contains(token);
        assertThat(root.isEnabledFor(Level.INFO)).isTrue();
    }

    private void ask() {
        JsonNode asked =
                mutate(
                        lan,
                        "guardianAsk",
                        "link",
                        Map.of("entryId", id, "author", "Nguyễn An", "email", parent));
        assertThat(asked.path("userErrors").isEmpty()).as(asked.toString()).isTrue();
    }

    private JsonNode answer(String token) {
        return mutate(
                people.stranger(),
                "guardianAnswer",
                "request{agrees}",
                Map.of(
                        "token",
                        token,
                        "agrees",
                        true,
                        "name",
                        "Nguyễn Văn Bố",
                        "relation",
                        "bố",
                        "consentVersion",
                        1));
    }

    private Letter next() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !letters.isEmpty());
        return letters.removeFirst();
    }

    private static String token(Letter letter) {
        Matcher link = LINK.matcher(letter.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Rows of a table in which the words stand anywhere. */
    private int held(String table, String words) {
        return jdbc.sql("select count(*) from " + table + " t where t::text like :words")
                .param("words", "%" + words + "%")
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> beginning() {
        return Map.of(
                "contestId",
                GlobalId.of("Contest", contest.key()),
                "categoryId",
                GlobalId.of("Category", contest.categories().getFirst().key()));
    }

    private static JsonNode mutate(
            Person who, String name, String fields, Map<String, Object> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return who.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code}}}"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .path(name);
    }
}
