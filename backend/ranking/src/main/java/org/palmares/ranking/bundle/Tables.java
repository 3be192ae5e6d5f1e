// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.tables.TallyJson;

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
        ObjectBuilder object = new ObjectBuilder();
        TallyJson.write(object, tally);
        return object.done().bytes();
    }

    static PublicTally readTally(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        PublicTally tally = TallyJson.read(fields);
        fields.nothingElse();
        return tally;
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
