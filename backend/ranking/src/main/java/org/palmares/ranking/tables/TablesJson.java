// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables as canonical JSON, and back. */
public final class TablesJson {

    public static final String FORMAT = "palmares-tables/2";

    private TablesJson() {}

    public static JsonObject write(ContestTables tables) {
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with(
                        "entries",
                        tables.entries().stream().map(code -> new JsonText(code.value())).toList())
                .with("sheets", parts(tables.sheets(), SheetsJson::write))
                .with("votes", parts(tables.votes(), TallyJson::write))
                .with("external", parts(tables.external(), TablesJson::figures))
                .with("seed", tables.seed())
                .done();
    }

    /** Writes one part's table into an object that already names the part. */
    interface Writing<T> {
        void write(ObjectBuilder object, T table);
    }

    /** Reads one part's table. */
    interface Reading<T> {
        T read(Fields fields) throws NotAccepted;
    }

    private static <T> List<JsonObject> parts(SortedMap<Ref, T> tables, Writing<T> writing) {
        List<JsonObject> parts = new ArrayList<>();
        tables.forEach(
                (part, table) -> {
                    ObjectBuilder object =
                            new ObjectBuilder()
                                    .with("round", part.round())
                                    .with("part", part.name());
                    writing.write(object, table);
                    parts.add(object.done());
                });
        return parts;
    }

    private static void figures(ObjectBuilder object, SortedMap<EntryCode, Fraction> figures) {
        ObjectBuilder byEntry = new ObjectBuilder();
        figures.forEach((entry, figure) -> byEntry.with(entry.value(), figure));
        object.with("figures", byEntry.done());
    }

    public static ContestTables read(byte[] document) throws NotAccepted {
        return read(Fields.of(JsonReader.read(document)));
    }

    public static ContestTables read(Fields fields) throws NotAccepted {
        String format = fields.text("format");
        if (!format.equals(FORMAT)) {
            throw NotAccepted.because(ReasonCode.FORMAT_UNKNOWN, format, FORMAT);
        }
        List<EntryCode> entries = new ArrayList<>();
        for (String code : fields.texts("entries")) {
            entries.add(entry(fields, "entries", code));
        }
        SortedMap<Ref, List<JurySheet>> sheets = parts(fields, "sheets", SheetsJson::read);
        SortedMap<Ref, PublicTally> votes = parts(fields, "votes", TallyJson::read);
        SortedMap<Ref, SortedMap<EntryCode, Fraction>> external =
                parts(fields, "external", TablesJson::figures);
        String seed = fields.text("seed");
        fields.nothingElse();
        return new ContestTables(entries, sheets, votes, external, seed);
    }

    private static <T> SortedMap<Ref, T> parts(Fields fields, String name, Reading<T> reading)
            throws NotAccepted {
        SortedMap<Ref, T> parts = new TreeMap<>();
        for (Fields table : fields.objects(name)) {
            Ref part = new Ref(table.text("round"), table.text("part"));
            if (parts.put(part, reading.read(table)) != null) {
                throw NotAccepted.because(ContestReason.TABLE_TWICE, part);
            }
            table.nothingElse();
        }
        return parts;
    }

    private static SortedMap<EntryCode, Fraction> figures(Fields fields) throws NotAccepted {
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        Fields byEntry = fields.object("figures");
        for (String code : byEntry.names()) {
            figures.put(entry(fields, "figures", code), byEntry.figure(code));
        }
        return figures;
    }

    static EntryCode entry(Fields fields, String name, String code) throws NotAccepted {
        if (!EntryCode.isEntryCode(code)) {
            throw fields.unreadable(name);
        }
        return new EntryCode(code);
    }
}
