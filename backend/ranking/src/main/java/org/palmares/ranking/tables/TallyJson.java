// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counted and excluded votes as JSON. */
public final class TallyJson {

    private TallyJson() {}

    public static void write(ObjectBuilder object, PublicTally tally) {
        object.with("votes", tally.votes().stream().map(TallyJson::votes).toList())
                .with("excluded", counts(tally.excluded()));
    }

    private static JsonObject votes(Votes votes) {
        ObjectBuilder parts = new ObjectBuilder();
        votes.parts().forEach((part, groups) -> parts.with(part, counts(groups)));
        return new ObjectBuilder()
                .with("entry", votes.entry().value())
                .with("votes", votes.counted())
                .with("parts", parts.done())
                .done();
    }

    private static JsonObject counts(SortedMap<String, Long> counts) {
        ObjectBuilder object = new ObjectBuilder();
        counts.forEach(object::with);
        return object.done();
    }

    public static PublicTally read(Fields fields) throws NotAccepted {
        List<Votes> votes = new ArrayList<>();
        for (Fields line : fields.objects("votes")) {
            SortedMap<String, SortedMap<String, Long>> parts = new TreeMap<>();
            Fields given = line.object("parts");
            for (String part : given.names()) {
                parts.put(part, readCounts(given.object(part)));
            }
            votes.add(
                    new Votes(
                            TablesJson.entry(line, "entry", line.text("entry")),
                            line.number("votes"),
                            parts));
            line.nothingElse();
        }
        return new PublicTally(votes, readCounts(fields.object("excluded")));
    }

    private static SortedMap<String, Long> readCounts(Fields fields) throws NotAccepted {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (String name : fields.names()) {
            counts.put(name, fields.number(name));
        }
        return counts;
    }
}
