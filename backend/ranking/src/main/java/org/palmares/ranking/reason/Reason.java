// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reason why something was not accepted, with the figures it speaks of in the code's order, and
 * the reasons that lie behind it.
 */
public record Reason(Code code, List<String> figures, List<Reason> because) {

    public Reason {
        figures = List.copyOf(figures);
        because = List.copyOf(because);
    }

    public static Reason of(Code code, Object... figures) {
        return new Reason(code, Stream.of(figures).map(String::valueOf).toList(), List.of());
    }

    public Reason because(List<Reason> reasons) {
        return new Reason(code, figures, reasons);
    }

    public String sentence(Language language) {
        String own = Template.fill(language.choose(code.vietnamese(), code.english()), figures);
        return Stream.concat(
                        Stream.of(own), because.stream().map(reason -> reason.sentence(language)))
                .collect(Collectors.joining(" "));
    }
}
