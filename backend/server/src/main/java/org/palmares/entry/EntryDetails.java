// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.palmares.contest.DeclarationList;
import org.palmares.contest.Declarations;
import org.palmares.entry.rules.DeclaredRules;
import org.palmares.entry.rules.DetailRules;
import org.palmares.entry.store.DetailTable;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What entrants say beside their works: of the authors, of a contact person, and declarations. */
@Component
public class EntryDetails {

    private final DetailTable table;
    private final Declarations declarations;

    EntryDetails(DetailTable table, Declarations declarations) {
        this.table = table;
        this.declarations = declarations;
    }

    /** In the order of the authors; works of whose authors nothing is said are absent. */
    public Map<UUID, List<AuthorDetail>> authors(Collection<UUID> entries) {
        return table.authors(entries);
    }

    /** Works without a contact person are absent. */
    public Map<UUID, Contact> contacts(Collection<UUID> entries) {
        return table.contacts(entries);
    }

    /** The answers that each viewer's access lets through; two statements, however many works. */
    public Map<Entry, List<ShownDeclaration>> declared(Map<Entry, Access> asked) {
        Map<UUID, List<DeclarationList>> versions =
                declarations.all(asked.keySet().stream().map(Entry::contest).collect(toSet()));
        Map<UUID, List<Declared>> given =
                table.declared(asked.keySet().stream().map(Entry::key).toList());
        return asked.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                one ->
                                        DeclaredRules.shown(
                                                versions.getOrDefault(
                                                        one.getKey().contest(), List.of()),
                                                given.getOrDefault(one.getKey().key(), List.of()),
                                                one.getValue())));
    }

    /** Of every work, whoever asks; for tables that go out. */
    public Map<UUID, List<Declared>> answers(Collection<UUID> entries) {
        return table.declared(entries);
    }

    /** Why a change of a draft cannot be written. */
    List<Refusal> change(UUID contest, DraftChange change) {
        List<Declared> answers = change.declared();
        return answers == null || answers.isEmpty()
                ? List.of()
                : DeclaredRules.answers(versions(contest), answers);
    }

    void write(UUID entry, DraftChange change) {
        if (change.authors() != null) {
            List<AuthorDetail> details = change.details();
            table.authors(entry, details == null ? List.of() : details);
        }
        Contact contact = change.contact();
        if (contact != null) {
            table.contact(entry, contact);
        }
        List<Declared> answers = change.declared();
        if (answers != null) {
            table.declared(entry, answers);
        }
    }

    /** What is missing before the work can be handed in. */
    List<Refusal> submission(Entry entry) {
        List<UUID> key = List.of(entry.key());
        var refusals =
                new ArrayList<Refusal>(
                        DetailRules.submission(
                                table.contacts(key).getOrDefault(entry.key(), Contact.NONE)));
        refusals.addAll(
                DeclaredRules.submission(
                        versions(entry.contest()),
                        table.declared(key).getOrDefault(entry.key(), List.of())));
        return refusals;
    }

    private List<DeclarationList> versions(UUID contest) {
        return declarations.all(List.of(contest)).getOrDefault(contest, List.of());
    }
}
