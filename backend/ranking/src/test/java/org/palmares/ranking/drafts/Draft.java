// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.RulesOutcome;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule set document under construction. JSON is written with single quotes; a path such as {@code
 * rounds.0.parts.0.quorum} says where a value goes.
 */
public record Draft(JsonValue document) {

    private static final String LEVEL =
            "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':{'method':'mean/1'},"
                    + "'joined':'exact'}";

    private static final String JURY =
            "{'id':'jury','kind':'jury/1','criteria':["
                    + "{'id':'mark','weight':'1','scale':{'min':'0','max':'10','step':'0.25'}}],"
                    + "'handedIn':'marks','order':'sheets-first','weighting':'weighted-mean',"
                    + "'missingMark':'exclude-sheet','missingSheet':'leave-out',"
                    + "'recusal':'leave-out','quorum':1,'barredBy':'none','sheet':'exact','jurors':"
                    + LEVEL
                    + ",'panels':'none','weighted':'exact','rescale':'none','score':'exact'}";

    private static final String PUBLIC =
            "{'id':'public','kind':'votes/1','by':'all','zeroVotes':'counted','weights':[],"
                    + "'otherGroups':'1','quorum':0,'groups':"
                    + LEVEL.replace("mean/1", "sum/1")
                    + "}";

    private static final String EXTERNAL =
            "{'id':'technical','kind':'external/1','source':{'vi':'Kỹ thuật','en':'Technical'},"
                    + "'min':'-10','max':'100','lowerIsBetter':false,'missing':'refuse'}";

    private static String term(String of, String weight, String normalisation) {
        return ("{'of':'%s','weight':'%s','normalisation':%s,'normalised':'exact',"
                        + "'weighted':'exact'}")
                .formatted(of, weight, normalisation);
    }

    private static String ranking(String terms) {
        return ("{'id':'overall','total':{'method':'weighted-sum/1','terms':[%s],'digits':'exact'},"
                        + "'thresholds':[],'nearTie':'none','tieBreaks':[],'places':'standard',"
                        + "'awards':'none'}")
                .formatted(terms);
    }

    private static Draft oneRound(String parts, String terms) {
        return new Draft(
                json(
                        ("{'format':'palmares-rules/2','rounds':[{'id':'final','parts':[%s],"
                                        + "'rankings':[%s],'cut':'none'}]}")
                                .formatted(parts, ranking(terms))));
    }

    /** One criterion {@code mark} from 0 to 10 and the mean of the jurors; ties share places. */
    public static Draft juryAlone() {
        return oneRound(JURY, term("jury", "1", "{'method':'as-is/1'}"));
    }

    /** The sum of all votes. */
    public static Draft publicAlone() {
        return oneRound(PUBLIC, term("public", "1", "{'method':'as-is/1'}"));
    }

    /** Jury 70 and public 30 by points for ranks. */
    public static Draft juryAndPublic() {
        String points = "{'method':'rank-points/1','ties':'mean'}";
        return oneRound(
                        JURY + "," + PUBLIC,
                        term("jury", "70", points) + "," + term("public", "30", points))
                .ranking("total.method", "'weighted-mean/1'");
    }

    /** The jury's score plus an imported figure. */
    public static Draft juryAndExternal() {
        String asIs = "{'method':'as-is/1'}";
        return oneRound(
                JURY + "," + EXTERNAL,
                term("jury", "1", asIs) + "," + term("technical", "1", asIs));
    }

    /** A rule set of the verifier's examples. */
    public static Draft example(String name) {
        Path file = Path.of(System.getProperty("palmares.examples", "")).resolve(name + ".json");
        try {
            return new Draft(json(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonValue json(String text) {
        try {
            return JsonReader.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (NotAccepted refused) {
            throw new IllegalArgumentException(text, refused);
        }
    }

    public Draft jury(String path, String json) {
        return part(0, path, json);
    }

    public Draft part(int number, String path, String json) {
        return with("rounds.0.parts." + number + "." + path, json);
    }

    public Draft ranking(String path, String json) {
        return with("rounds.0.rankings.0." + path, json);
    }

    public Draft joining(String json) {
        return jury("jurors.joining", json);
    }

    public Draft scaling(String json) {
        return jury("jurors.scaling", json);
    }

    /** With a value put in the place of another, or of none; at the end of an array it is added. */
    public Draft with(String path, String json) {
        return new Draft(put(document, List.of(path.split("\\.")), json(json)));
    }

    private static JsonValue put(JsonValue into, List<String> path, JsonValue value) {
        if (path.isEmpty()) {
            return value;
        }
        List<String> rest = path.subList(1, path.size());
        if (into instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int at = Integer.parseInt(path.get(0));
            if (at == items.size()) {
                items.add(value);
            } else {
                items.set(at, put(items.get(at), rest, value));
            }
            return new JsonArray(items);
        }
        SortedMap<String, JsonValue> members = new TreeMap<>(((JsonObject) into).members());
        members.put(path.get(0), put(members.getOrDefault(path.get(0), json("{}")), rest, value));
        return new JsonObject(members);
    }

    /** What stands at a path, as JSON. */
    public String text(String path) {
        JsonValue value = document;
        for (String name : path.split("\\.")) {
            value =
                    value instanceof JsonArray array
                            ? array.items().get(Integer.parseInt(name))
                            : ((JsonObject) value).members().getOrDefault(name, json("{}"));
        }
        return value.canonical();
    }

    public byte[] bytes() {
        return document.bytes();
    }

    /** The rules, which must work, fit the JSON Schema and come back from their own document. */
    public ContestRules accepted() {
        assertThat(Schemas.problems(2, document)).isEmpty();
        RulesOutcome outcome = ContestRules.read(bytes());
        if (outcome instanceof RulesOutcome.Refused refused) {
            throw new AssertionError(Reasons.text(refused.reasons()));
        }
        ContestRules rules = ((RulesOutcome.Accepted) outcome).rules();
        assertThat(ContestRules.read(rules.document())).isEqualTo(new RulesOutcome.Accepted(rules));
        return rules;
    }

    /** Why the rules cannot work. */
    public List<Reason> refused() {
        RulesOutcome outcome = ContestRules.read(bytes());
        assertThat(outcome).isInstanceOf(RulesOutcome.Refused.class);
        return ((RulesOutcome.Refused) outcome).reasons();
    }

    /** Reasons for failing tests. */
    static final class Reasons {
        private Reasons() {}

        static String text(List<Reason> reasons) {
            return reasons.stream()
                    .map(reason -> reason.code().name() + " " + reason.figures())
                    .toList()
                    .toString();
        }
    }
}
