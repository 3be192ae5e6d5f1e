// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.DECLARATION_MISSING;
import static org.palmares.entry.EntryRefusal.DECLARATION_NOT_AGREED;
import static org.palmares.entry.EntryRefusal.DECLARATION_WORDS_MISSING;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationDemand;
import org.palmares.contest.DeclarationKind;
import org.palmares.contest.DeclarationList;
import org.palmares.entry.Access;
import org.palmares.entry.Declared;
import org.palmares.entry.ShownDeclaration;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was declared: whether it is enough to hand in, and who reads which of it. */
public final class DeclaredRules {

    private DeclaredRules() {}

    /** Everything that the contest asks now and the entrant has not answered. */
    public static List<Refusal> submission(List<DeclarationList> versions, List<Declared> given) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        for (Declaration asked : versions.getLast().items()) {
            refusal(asked, answer(asked, versions, given)).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Refusal> refusal(Declaration asked, @Nullable Declared answer) {
        String path = "declared." + asked.key();
        if (answer == null) {
            return asked.demand() == DeclarationDemand.OPTIONAL
                    ? Optional.empty()
                    : Optional.of(Refusal.of(DECLARATION_MISSING, asked.text()).at(path));
        }
        if (asked.demand() == DeclarationDemand.AGREEMENT && !answer.agrees()) {
            return Optional.of(Refusal.of(DECLARATION_NOT_AGREED, asked.text()).at(path));
        }
        return asked.withWords() && answer.agrees() && answer.words().isEmpty()
                ? Optional.of(Refusal.of(DECLARATION_WORDS_MISSING, asked.text()).at(path))
                : Optional.empty();
    }

    private static @Nullable Declared answer(
            Declaration asked, List<DeclarationList> versions, List<Declared> given) {
        return given.stream()
                .filter(one -> read(one, versions).filter(asked::asksTheSameAs).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** The declaration that was answered, as it stood. */
    private static Optional<Declaration> read(Declared answer, List<DeclarationList> versions) {
        return versions.stream()
                .filter(list -> list.version() == answer.version())
                .findFirst()
                .flatMap(list -> list.item(answer.key()));
    }

    /** Nobody answers what was never asked. */
    public static List<Refusal> answers(List<DeclarationList> versions, List<Declared> given) {
        return given.stream().allMatch(answer -> read(answer, versions).isPresent())
                ? List.of()
                : List.of(Refusal.of(CommonRefusal.INVALID).at("declared"));
    }

    /**
     * In the order of the questions. Everybody learns about artificial intelligence, jurors what
     * was answered by yes or no; words could tell the author, and are for who knows the author.
     */
    public static List<ShownDeclaration> shown(
            List<DeclarationList> versions, List<Declared> given, Access access) {
        if (versions.isEmpty() || !access.watchable()) {
            return List.of();
        }
        var shown = new ArrayList<ShownDeclaration>();
        for (Declared answer : given) {
            read(answer, versions)
                    .filter(
                            one ->
                                    access.screening()
                                            || access.reader()
                                            || one.kind() == DeclarationKind.AI)
                    .ifPresent(one -> shown.add(shown(one, answer, versions, access)));
        }
        List<String> order = versions.getLast().items().stream().map(Declaration::key).toList();
        shown.sort(
                (one, other) ->
                        Integer.compare(
                                order.indexOf(one.declaration().key()),
                                order.indexOf(other.declaration().key())));
        return shown;
    }

    private static ShownDeclaration shown(
            Declaration one, Declared answer, List<DeclarationList> versions, Access access) {
        return new ShownDeclaration(
                one,
                answer.version(),
                versions.getLast()
                        .item(one.key())
                        .filter(asked -> asked.asksTheSameAs(one))
                        .isPresent(),
                answer.agrees(),
                access.authors() ? answer.words() : null);
    }
}
