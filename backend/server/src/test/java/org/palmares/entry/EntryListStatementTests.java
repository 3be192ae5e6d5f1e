// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every list costs the same few statements, however long it is. */
@ServerTest
class EntryListStatementTests {

    private static final String FIELDS =
            """
            {totalCount edges{node{id number title authors{name} screening{reason}
              category{name{vi}} contest{slug} media{state fileName posterUrl kind waveform
                captionsUrl pictures{number sizes{width height url}}}
              playback{playlistUrl} cover{posterUrl} parts{id kind title link
                media{state posterUrl waveform pictures{sizes{url}}}
                playback{playlistUrl} publication{outlet} snapshot{title}
                pictures{media{state pictures{sizes{url}}}}
                companions{kind media{fileName captionsUrl}}}
              arrivals{manifest receivedAt} lastBytesBy receipt{code files{sha256}}
              viewerIsOwner viewerCanEdit viewerCanWithdraw}}}
            """;

    private final EntryStage stage;
    private final StatementCount count;

    EntryListStatementTests(
            @Autowired ApplicationContext context, @Autowired StatementCount count) {
        stage = new EntryStage(context);
        this.count = count;
    }

    @Test
    void aListOfThreeCostsWhatAListOfOneCosts() {
        Contest contest = stage.contest();
        Person lan = stage.people.named("lan");
        Person screener = stage.member(contest.key(), "thu", Role.SCREENER);
        stage.accepted(lan, contest, "Đêm hội làng", screener);
        Map<String, Person> lists =
                Map.of(
                        "query($slug:String!){contest(slug:$slug){entries" + FIELDS + "}}",
                        stage.people.stranger(),
                        "query($slug:String!){contest(slug:$slug){screeningQueue" + FIELDS + "}}",
                        screener,
                        "query($slug:String!){viewer{entries"
                                + FIELDS
                                + "} contest(slug:$slug){slug}}",
                        lan);
        Map<String, List<String>> ofOne = new HashMap<>();
        lists.forEach((list, by) -> ofOne.put(list, cost(by, list, contest)));
        stage.accepted(lan, contest, "Bến sông quê", screener);
        stage.accepted(lan, contest, "Mùa gặt", screener);

        lists.forEach(
                (list, by) -> assertThat(cost(by, list, contest)).hasSameSizeAs(ofOne.get(list)));
    }

    private List<String> cost(Person person, String document, Contest contest) {
        List<String> statements =
                count.during(() -> person.ask(document, Map.of("slug", contest.slug()))).stream()
                        // The server's own clockwork runs meanwhile.
                        .filter(
                                sql ->
                                        sql.contains("entry.")
                                                || sql.contains("contest.")
                                                || sql.contains("clock_timestamp")
                                                || sql.contains("media.media n"))
                        .toList();
        assertThat(statements).hasSizeBetween(5, 24);
        return statements;
    }
}
