// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;
import org.palmares.entry.rules.SearchText;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaReady;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The screeners' desk over GraphQL, and works to lie on it. */
final class ScreeningStage {

    final EntryStage stage;
    private final ApplicationContext context;

    ScreeningStage(ApplicationContext context) {
        this.context = context;
        stage = new EntryStage(context);
    }

    /** Handed in by nobody who is there, ready to be watched; by its global id. */
    String work(Contest contest, int number, String title, String author) {
        return work(contest, number, title, author, 0);
    }

    String work(Contest contest, int number, String title, String author, int category) {
        UUID key =
                stage.jdbc
                        .sql(
                                """
                                insert into entry.entry
                                  (contest, category, state, number, title, search_text, authors,
                                   owner, submitted_at, consent_at)
                                values (:contest, :category, 'SUBMITTED', :number, :title, :search,
                                        :authors, :owner, now(), now())
                                returning id
                                """)
                        .param("contest", contest.key())
                        .param("category", contest.categories().get(category).key())
                        .param("number", number)
                        .param("title", title)
                        .param("search", SearchText.of(title))
                        .param("authors", new String[] {author})
                        .param("owner", UUID.randomUUID())
                        .query(UUID.class)
                        .single();
        stage.jdbc
                .sql(
                        """
                        insert into entry.part (id, entry, position, kind)
                        values (:key, :key, 1, 'VIDEO')
                        """)
                .param("key", key)
                .update();
        String id = GlobalId.of("Entry", key);
        stage.film(id, MediaState.READY);
        return id;
    }

    /** As when the workers have accepted the bytes of a work's file. */
    void accepted(String id, String sha256) {
        tell(List.of(hashed(id, sha256)));
    }

    /** As when many workers finish in the same moment; each work has bytes of its own. */
    void acceptedTogether(List<String> ids) {
        tell(ids.stream().map(id -> hashed(id, "%064x".formatted(ids.indexOf(id)))).toList());
    }

    private MediaReady hashed(String id, String sha256) {
        UUID media =
                stage.jdbc
                        .sql(
                                """
                                update media.media set sha256 = :sha256 where owner = :owner
                                returning id
                                """)
                        .param("sha256", sha256)
                        .param("owner", EntryStage.key(id))
                        .query(UUID.class)
                        .single();
        return new MediaReady(media, EntryStage.key(id));
    }

    private void tell(List<MediaReady> ready) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> ready.forEach(context::publishEvent));
    }

    /** Moves the end of a claim or of a correction into the past. */
    void letLapse(String column, String id) {
        stage.jdbc
                .sql(
                        "update entry.entry set "
                                + column
                                + " = now() - interval '1 second' where id = :id")
                .param("id", EntryStage.key(id))
                .update();
    }

    static JsonNode mutate(Person person, String name, Map<String, ?> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:"
                                + type
                                + "!){"
                                + name
                                + "(input:$input){entry{id state number title"
                                + " review{correctionAsked correctionUntil answer answerUntil}"
                                + " onDesk{look claimedBy viewerMayDecide steps{kind words by}}}"
                                + " userErrors{code message field}}}",
                        Map.of("input", input))
                .path(name);
    }

    static JsonNode next(Person person, Contest contest) {
        return mutate(
                person,
                "screeningNext",
                Map.of("contestId", GlobalId.of("Contest", contest.key())));
    }

    static JsonNode claim(Person person, String id) {
        return mutate(person, "screeningClaim", Map.of("entryId", id));
    }

    static JsonNode decide(Person person, String id, boolean accept, String... ticked) {
        return mutate(
                person,
                "screeningDecide",
                Map.of(
                        "entryId",
                        id,
                        "accept",
                        accept,
                        "reason",
                        accept ? "" : "Sai chủ đề",
                        "ticked",
                        List.of(ticked)));
    }

    static JsonNode undo(Person person, String id) {
        return mutate(person, "screeningUndo", Map.of("entryId", id));
    }

    static JsonNode many(Person person, String name, Map<String, ?> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:"
                                + type
                                + "!){"
                                + name
                                + "(input:$input){results{entry{id state} refusals{code}}"
                                + " userErrors{code}}}",
                        Map.of("input", input))
                .path(name);
    }

    static JsonNode desk(Person person, Contest contest, Map<String, ?> filter) {
        return person.ask(
                        """
                        query($slug:String!,$filter:ScreeningFilterInput){contest(slug:$slug){
                          screeningDesk{viewerCanDecide counts{pile works} ids(filter:$filter)
                            works(first:50,filter:$filter){totalCount pageInfo{hasNextPage}
                              edges{cursor node{look claimedBy viewerMayDecide
                                alike{number} steps{kind words by ticked checklist}
                                entry{id number title state authors{name}}}}}}}}
                        """,
                        Map.of("slug", contest.slug(), "filter", filter))
                .at("/contest/screeningDesk");
    }

    static List<String> titles(JsonNode desk) {
        return desk.at("/works/edges")
                .valueStream()
                .map(edge -> edge.at("/node/entry/title").asString())
                .toList();
    }

    /** Everything off, but for what the change says. */
    static JsonNode setUp(Person organiser, Contest contest, Map<String, ?> change) {
        Map<String, Object> input =
                new HashMap<>(
                        Map.of(
                                "contestId",
                                GlobalId.of("Contest", contest.key()),
                                "items",
                                List.of(),
                                "reasons",
                                List.of(),
                                "secondShare",
                                0,
                                "secondRefusals",
                                false,
                                "secondDuplicates",
                                false,
                                "secondCategoryIds",
                                List.of(),
                                "correctionDays",
                                3,
                                "answerDays",
                                7));
        input.putAll(change);
        return organiser
                .ask(
                        """
                        mutation($input:ScreeningSetUpInput!){screeningSetUp(input:$input){
                          contest{screeningDesk{setup{checklist{version items{key required}}}}}
                          userErrors{code field}}}
                        """,
                        Map.of("input", input))
                .path("screeningSetUp");
    }
}
