// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

@ServerTest
class GalleryTests {

    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private Person screener;
    private String first;

    GalleryTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void acceptWorks() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        first = stage.accepted(lan, contest, "Đêm hội làng Đồng Kỵ", screener);
        stage.accepted(lan, contest, "Bến sông quê", screener);
        stage.accepted(lan, contest, "100% yêu thương", screener);
        stage.submitted(lan, contest, "Đêm chưa duyệt", "Nguyễn Thị Lan");
    }

    @Test
    void showsWhatWasAcceptedByNumberPageByPage() {
        JsonNode page = entries("first:2");
        assertThat(titles(page)).containsExactly("Đêm hội làng Đồng Kỵ", "Bến sông quê");
        assertThat(page.path("totalCount").asInt()).isEqualTo(3);
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();

        String cursor = page.at("/pageInfo/endCursor").asString();
        JsonNode next = entries("first:2,after:\"" + cursor + "\"");
        assertThat(titles(next)).containsExactly("100% yêu thương");
        assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void findsTitlesWithAndWithoutAccents() {
        assertThat(search("dem hoi")).containsExactly("Đêm hội làng Đồng Kỵ");
        assertThat(search("Đồng KỴ")).containsExactly("Đêm hội làng Đồng Kỵ");
        assertThat(search("que  song")).containsExactly("Bến sông quê");
        assertThat(search("0% y")).containsExactly("100% yêu thương");
        assertThat(search("%")).containsExactly("100% yêu thương");
        assertThat(search("chua duyet")).isEmpty();
        assertThat(search("   ")).hasSize(3);
    }

    @Test
    void findsANumberAsPeopleWriteIt() {
        assertThat(search("MS 002")).containsExactly("Bến sông quê");
        for (String written : List.of("MS 002", "ms2", "2", " 002 ")) {
            assertThat(byNumber(written).path("title").asString()).isEqualTo("Bến sông quê");
        }
        assertThat(byNumber("4").isNull()).isTrue();
        assertThat(byNumber("không").isNull()).isTrue();
    }

    @Test
    void showsOneCategory() {
        String clips = GlobalId.of("Category", contest.categories().get(0).key());
        String graphics = GlobalId.of("Category", contest.categories().get(1).key());

        assertThat(titles(entries("categoryId:\"" + clips + "\""))).hasSize(3);
        assertThat(titles(entries("categoryId:\"" + graphics + "\""))).isEmpty();
        assertThat(titles(entries("categoryId:\"nonsense\""))).isEmpty();
    }

    private List<String> search(String text) {
        return titles(
                stage.people
                        .stranger()
                        .ask(
                                document("search:$text", "$text:String"),
                                Map.of("id", first, "text", text))
                        .at("/entry/contest/entries"));
    }

    private JsonNode entries(String arguments) {
        return stage.people
                .stranger()
                .ask(document(arguments, ""), Map.of("id", first))
                .at("/entry/contest/entries");
    }

    private JsonNode byNumber(String written) {
        return stage.people
                .stranger()
                .ask(
                        "query($id:ID!,$n:String!){entry(id:$id){contest{entryByNumber(number:$n)"
                                + "{title}}}}",
                        Map.of("id", first, "n", written))
                .at("/entry/contest/entryByNumber");
    }

    private static String document(String arguments, String variables) {
        return """
        query($id:ID! %s){entry(id:$id){contest{entries(%s){
          totalCount pageInfo{hasNextPage endCursor} edges{node{title}}}}}}
        """
                .formatted(variables, arguments);
    }

    private static List<String> titles(JsonNode connection) {
        return connection
                .path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/title").asString())
                .toList();
    }
}
