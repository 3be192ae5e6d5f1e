// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.Place;
import org.palmares.ranking.Separation;
import org.palmares.ranking.Standing;
import org.palmares.ranking.Unplaced;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link org.palmares.ranking.StandingJson} writes. */
final class StandingReader {

    private StandingReader() {}

    static Standing read(Fields fields) throws NotAccepted {
        List<Place> places = new ArrayList<>();
        for (Fields place : fields.objects("places")) {
            places.add(place(place));
        }
        List<Separation> separations = new ArrayList<>();
        for (Fields separation : fields.objects("separations")) {
            separations.add(separation(separation));
        }
        List<Unplaced> unplaced = new ArrayList<>();
        for (Fields one : fields.objects("unplaced")) {
            unplaced.add(
                    new Unplaced(
                            new EntryCode(one.text("entry")),
                            one.count("present"),
                            one.count("quorum")));
        }
        return new Standing(fields.text("rules"), places, separations, unplaced);
    }

    private static Place place(Fields fields) throws NotAccepted {
        List<EntryFigures> entries = new ArrayList<>();
        for (Fields entry : fields.objects("entries")) {
            entries.add(figures(entry));
        }
        return new Place(fields.count("place"), entries);
    }

    private static EntryFigures figures(Fields fields) throws NotAccepted {
        SortedMap<JurorNumber, Fraction> jurors = new TreeMap<>();
        Fields byJuror = fields.object("jurors");
        for (String name : byJuror.names()) {
            jurors.put(new JurorNumber(name), byJuror.figure(name));
        }
        SortedMap<String, Fraction> criteria = new TreeMap<>();
        Fields byCriterion = fields.object("criteria");
        for (String name : byCriterion.names()) {
            criteria.put(name, byCriterion.figure(name));
        }
        return new EntryFigures(
                new EntryCode(fields.text("entry")),
                jurors,
                criteria,
                fields.figure("juryScore"),
                fields.figure("votes"),
                fields.has("weightedVotes")
                        ? Optional.of(fields.figure("weightedVotes"))
                        : Optional.empty(),
                fields.figure("juryPoints"),
                fields.figure("publicPoints"),
                fields.figure("total"));
    }

    private static Separation separation(Fields fields) throws NotAccepted {
        return new Separation(
                codes(fields.texts("above")),
                codes(fields.texts("below")),
                Separation.Decider.valueOf(fields.text("by")),
                fields.text("detail"),
                fields.has("counted") ? Optional.of(fields.figure("counted")) : Optional.empty(),
                fields.figure("aboveFigure"),
                fields.figure("belowFigure"));
    }

    private static List<EntryCode> codes(List<String> codes) {
        return codes.stream().map(EntryCode::new).toList();
    }
}
