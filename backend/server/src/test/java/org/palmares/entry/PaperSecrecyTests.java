// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** What came on paper is read by secretariat and screeners, and by nobody else. */
@ServerTest
class PaperSecrecyTests {

    private static final String EVERYTHING =
            """
            query($id:ID!,$slug:String!){
              entry(id:$id){title contactPhone isClaimed paperNumber
                paper{number reason received takenBy}
                cover{fileName} parts{companions{id kind media{fileName pictures{number}}}}}
              contest(slug:$slug){paperDesk{counts{works} work(number:"1"){id}
                works(pile:HANDED_IN){totalCount}}}}
            """;

    private final ApplicationContext context;
    private final PaperStage papers;

    PaperSecrecyTests(@Autowired ApplicationContext context) {
        this.context = context;
        papers = new PaperStage(context);
    }

    @Test
    void phoneFormsAndReceiptStayWithSecretariatAndScreeners() {
        Contest contest = papers.stage.contest();
        Person minh = papers.stage.member(contest.key(), "minh", Role.SECRETARY);
        Person thu = papers.stage.member(contest.key(), "thu", Role.ORGANISER);
        Person lan = papers.stage.people.named("lan");
        JsonNode taken =
                papers.take(
                        minh, contest, "Đêm hội", Map.of("way", "HAND", "received", "Minh0912"));
        String id = taken.at("/entry/id").asString();
        papers.stage.film(id, MediaState.READY);
        scanned(minh, id, "FORM_SCAN");
        scanned(minh, id, "CONSENT_SCAN");
        assertThat(codes(papers.claim(lan, taken.path("claimCode").asString()))).isEmpty();
        papers.offer(minh, id);
        papers.confirm(thu, id);

        Person screener = papers.stage.member(contest.key(), "hoa", Role.SCREENER);
        papers.stage.desk(screener).decide(id, true, null);
        Person juror = papers.stage.member(contest.key(), "son", Role.JUROR);
        context.getBean(Readers.class)
                .grant(
                        List.of(EntryStage.key(id)),
                        papers.stage.account(juror),
                        papers.now().plusSeconds(3600));

        for (Person inside : new Person[] {minh, thu}) {
            assertThat(seen(inside, id, contest))
                    .contains(PaperStage.PHONE, "FORM_SCAN", "CONSENT_SCAN", "BN 0001", "Minh0912");
        }
        assertThat(seen(screener, id, contest))
                .contains("FORM_SCAN", "BN 0001")
                .doesNotContain(PaperStage.PHONE)
                .doesNotContain("paperDesk\":{");
        assertThat(seen(lan, id, contest))
                .contains("BN 0001")
                .doesNotContain("SCAN", PaperStage.PHONE, "paperDesk\":{");
        Person observer = papers.stage.member(contest.key(), "quan", Role.OBSERVER);
        Person coordinator = papers.stage.member(contest.key(), "dieu", Role.COORDINATOR);
        for (Person outside :
                new Person[] {juror, observer, coordinator, papers.stage.people.stranger()}) {
            assertThat(seen(outside, id, contest))
                    .contains("Đêm hội")
                    .doesNotContain(
                            "SCAN", PaperStage.PHONE, "BN 0001", "Minh0912", "paperDesk\":{");
        }
    }

    @Test
    void onlyTheSecretariatAddsScansAndOnlyToWhatItEntered() {
        Contest contest = papers.stage.contest();
        Person lan = papers.stage.people.named("lan");
        String own = papers.stage.desk(lan).begin(contest);
        assertThat(codes(papers.scan(lan, own, "FORM_SCAN")))
                .containsExactly("COMPANION_DOES_NOT_FIT");
    }

    private void scanned(Person by, String id, String kind) {
        JsonNode companions = papers.scan(by, id, kind).at("/entry/parts/0/companions");
        String companion = companions.path(companions.size() - 1).path("id").asString();
        papers.stage.file(
                GlobalId.key("Companion", companion).orElseThrow(), "DOCUMENT", MediaState.READY);
    }

    private static String seen(Person person, String id, Contest contest) {
        return person.ask(EVERYTHING, Map.of("id", id, "slug", contest.slug())).toString();
    }
}
