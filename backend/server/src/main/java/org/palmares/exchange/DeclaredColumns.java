// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.contest.Contest;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationList;
import org.palmares.contest.Declarations;
import org.palmares.entry.Declared;
import org.palmares.entry.EntryDetails;
import org.palmares.kernel.Text;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What entrants declared, one column for each thing that the contest asks now. */
@Component
class DeclaredColumns {

    private static final Text YES = new Text("Có", "Yes");
    private static final Text NO = new Text("Không", "No");

    private final Declarations declarations;
    private final EntryDetails details;

    DeclaredColumns(Declarations declarations, EntryDetails details) {
        this.declarations = declarations;
        this.details = details;
    }

    DeclarationList asked(Contest contest) {
        return declarations.current(contest.key());
    }

    static List<String> headers(DeclarationList asked, Locale locale) {
        return asked.items().stream().map(item -> item.text().in(locale)).toList();
    }

    /** The answers of these works, by one statement. */
    Map<UUID, List<Declared>> answers(Collection<UUID> works) {
        return details.answers(works);
    }

    static List<String> cells(DeclarationList asked, List<Declared> given, Locale locale) {
        List<String> cells = new ArrayList<>();
        for (Declaration item : asked.items()) {
            cells.add(
                    given.stream()
                            .filter(answer -> answer.key().equals(item.key()))
                            .map(answer -> cell(answer, locale))
                            .findFirst()
                            .orElse(""));
        }
        return cells;
    }

    private static String cell(Declared answer, Locale locale) {
        String said = (answer.agrees() ? YES : NO).in(locale);
        return answer.words().isEmpty() ? said : said + ": " + answer.words();
    }
}
