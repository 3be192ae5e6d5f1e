// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sheets of one jury as JSON. */
final class SheetsJson {

    private SheetsJson() {}

    static void write(ObjectBuilder object, List<JurySheet> sheets) {
        object.with("sheets", sheets.stream().map(SheetsJson::sheet).toList());
    }

    private static JsonObject sheet(JurySheet sheet) {
        ObjectBuilder marks = new ObjectBuilder();
        sheet.marks().forEach(marks::with);
        return new ObjectBuilder()
                .with("entry", sheet.entry().value())
                .with("panel", sheet.panel())
                .with("juror", sheet.juror().value())
                .with("marks", marks.done())
                .with("state", sheet.state())
                .done();
    }

    static List<JurySheet> read(Fields fields) throws NotAccepted {
        List<JurySheet> sheets = new ArrayList<>();
        for (Fields line : fields.objects("sheets")) {
            SortedMap<String, Fraction> marks = new TreeMap<>();
            Fields given = line.object("marks");
            for (String criterion : given.names()) {
                marks.put(criterion, given.figure(criterion));
            }
            sheets.add(
                    new JurySheet(
                            TablesJson.entry(line, "entry", line.text("entry")),
                            panel(line),
                            juror(line),
                            marks,
                            line.word("state", JurySheet.State.values())));
            line.nothingElse();
        }
        return sheets;
    }

    private static String panel(Fields line) throws NotAccepted {
        String panel = line.text("panel");
        if (!panel.isEmpty() && !JurorNumber.isJurorNumber(panel)) {
            throw line.unreadable("panel");
        }
        return panel;
    }

    private static JurorNumber juror(Fields line) throws NotAccepted {
        String number = line.text("juror");
        if (!JurorNumber.isJurorNumber(number)) {
            throw line.unreadable("juror");
        }
        return new JurorNumber(number);
    }
}
