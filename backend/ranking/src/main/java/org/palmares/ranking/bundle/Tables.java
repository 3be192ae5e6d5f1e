// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Votes;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of one category as the bundle's JSON. */
final class Tables {

    private Tables() {}

    static byte[] entries(List<EntryCode> entries) {
        return new ObjectBuilder()
                .with("entries", entries.stream().map(code -> new JsonText(code.value())).toList())
                .done()
                .bytes();
    }

    static List<EntryCode> readEntries(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        List<EntryCode> entries = new ArrayList<>();
        for (String code : fields.texts("entries")) {
            if (!EntryCode.isEntryCode(code)) {
                throw fields.unreadable("entries");
            }
            entries.add(new EntryCode(code));
        }
        fields.nothingElse();
        return entries;
    }

    static byte[] marks(JuryMarks marks) {
        return new ObjectBuilder()
                .with("sheets", marks.sheets().stream().map(Tables::sheet).toList())
                .done()
                .bytes();
    }

    private static JsonObject sheet(Sheet sheet) {
        ObjectBuilder marks = new ObjectBuilder();
        sheet.marks().forEach(marks::with);
        return new ObjectBuilder()
                .with("entry", sheet.entry().value())
                .with("juror", sheet.juror().value())
                .with("marks", marks.done())
                .with("recused", sheet.recused())
                .done();
    }

    static JuryMarks readMarks(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        List<Sheet> sheets = new ArrayList<>();
        for (Fields line : fields.objects("sheets")) {
            SortedMap<String, Fraction> marks = new TreeMap<>();
            Fields given = line.object("marks");
            for (String criterion : given.names()) {
                marks.put(criterion, given.figure(criterion));
            }
            sheets.add(new Sheet(entry(line), juror(line), marks, line.truth("recused")));
            line.nothingElse();
        }
        fields.nothingElse();
        return new JuryMarks(sheets);
    }

    static byte[] tally(PublicTally tally) {
        return new ObjectBuilder()
                .with("votes", tally.votes().stream().map(Tables::votes).toList())
                .with("excluded", counts(tally.excluded()))
                .done()
                .bytes();
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

    static PublicTally readTally(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        List<Votes> votes = new ArrayList<>();
        for (Fields line : fields.objects("votes")) {
            SortedMap<String, SortedMap<String, Long>> parts = new TreeMap<>();
            Fields given = line.object("parts");
            for (String part : given.names()) {
                parts.put(part, readCounts(given.object(part)));
            }
            votes.add(new Votes(entry(line), line.number("votes"), parts));
            line.nothingElse();
        }
        SortedMap<String, Long> excluded = readCounts(fields.object("excluded"));
        fields.nothingElse();
        return new PublicTally(votes, excluded);
    }

    private static SortedMap<String, Long> readCounts(Fields fields) throws NotAccepted {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (String name : fields.names()) {
            counts.put(name, fields.number(name));
        }
        return counts;
    }

    private static EntryCode entry(Fields line) throws NotAccepted {
        String code = line.text("entry");
        if (!EntryCode.isEntryCode(code)) {
            throw line.unreadable("entry");
        }
        return new EntryCode(code);
    }

    private static JurorNumber juror(Fields line) throws NotAccepted {
        String number = line.text("juror");
        if (!JurorNumber.isJurorNumber(number)) {
            throw line.unreadable("juror");
        }
        return new JurorNumber(number);
    }
}
