// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bounds the aliases of a document and the root fields of a mutation, fragments counted each time
 * they are spread: one request with 500 aliased votes casts none.
 */
final class SelectionLimit extends SimplePerformantInstrumentation {

    private final RequestLimits limits;

    SelectionLimit(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Document document = request.getDocument();
        if (aliases(document) > limits.maxAliases()) {
            throw new RequestRefused(
                    "TOO_MANY_ALIASES", "at most " + limits.maxAliases() + " aliases");
        }
        Map<String, FragmentDefinition> fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(
                                Collectors.toMap(
                                        FragmentDefinition::getName,
                                        Function.identity(),
                                        (one, _) -> one));
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            if (operation.getOperation() == OperationDefinition.Operation.MUTATION
                    && rootFields(operation.getSelectionSet(), fragments, new HashSet<>())
                            > limits.maxRootMutations()) {
                throw new RequestRefused(
                        "TOO_MANY_MUTATIONS",
                        "at most " + limits.maxRootMutations() + " mutations in one request");
            }
        }
        return request;
    }

    private static int aliases(Node<?> node) {
        int own = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        return own + node.getChildren().stream().mapToInt(SelectionLimit::aliases).sum();
    }

    private int rootFields(
            SelectionSet set, Map<String, FragmentDefinition> fragments, Set<String> open) {
        int count = 0;
        for (Selection<?> selection : set.getSelections()) {
            count +=
                    switch (selection) {
                        case InlineFragment inline ->
                                rootFields(inline.getSelectionSet(), fragments, open);
                        case FragmentSpread spread -> spread(spread.getName(), fragments, open);
                        default -> 1;
                    };
            if (count > limits.maxRootMutations()) {
                return count;
            }
        }
        return count;
    }

    private int spread(String name, Map<String, FragmentDefinition> fragments, Set<String> open) {
        FragmentDefinition fragment = fragments.get(name);
        // A fragment within itself is validation's to refuse; it must not loop here.
        if (fragment == null || !open.add(name)) {
            return 0;
        }
        int count = rootFields(fragment.getSelectionSet(), fragments, open);
        open.remove(name);
        return count;
    }
}
