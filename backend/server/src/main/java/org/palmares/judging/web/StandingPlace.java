// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Criterion;
import org.palmares.judging.CategoryStanding;
import org.palmares.kernel.Text;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.Place;
import org.palmares.ranking.Sentences;
import org.palmares.ranking.Separation;
import org.palmares.ranking.Standing;
import org.palmares.ranking.reason.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One place and the sentences about it. */
record StandingPlace(
        int place, List<StandingWork> works, @Nullable Text reason, @Nullable Text shared) {

    static List<StandingPlace> of(CategoryStanding category, Category declared) {
        Standing standing = category.standing();
        List<StandingPlace> places = new ArrayList<>();
        for (int at = 0; at < standing.places().size(); at++) {
            Place place = standing.places().get(at);
            boolean last = at == standing.separations().size();
            places.add(
                    new StandingPlace(
                            place.number(),
                            place.entries().stream().map(one -> work(category, one)).toList(),
                            last ? null : reason(standing.separations().get(at), declared),
                            place.entries().size() < 2
                                    ? null
                                    : text(language -> Sentences.shared(place, language))));
        }
        return places;
    }

    /** One sentence in both languages. */
    static Text text(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.VI), sentence.apply(Language.EN));
    }

    private static StandingWork work(CategoryStanding category, EntryFigures figures) {
        String code = figures.entry().value();
        return new StandingWork(Objects.requireNonNull(category.works().get(code), code), figures);
    }

    private static Text reason(Separation separation, Category declared) {
        return text(
                language ->
                        Sentences.separation(
                                separation, language, criterionName(declared, language)));
    }

    private static UnaryOperator<String> criterionName(Category declared, Language language) {
        Locale locale = Locale.of(language.choose("vi", "en"));
        return id ->
                declared.criteria().stream()
                        .filter(criterion -> criterion.key().toString().equals(id))
                        .map(Criterion::name)
                        .findFirst()
                        .map(name -> name.in(locale))
                        .orElse(id);
    }
}
