// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a change show at once on the node on which it was made. */
@Component
class MutationsDropAnswers extends SimplePerformantInstrumentation {

    /** On a mutation of the schema. */
    static final String MARK = "leavesKeptAnswers";

    private final KeptAnswers answers;

    MutationsDropAnswers(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        return drops(parameters.getExecutionContext())
                ? SimpleInstrumentationContext.whenCompleted((_, _) -> answers.drop())
                : null;
    }

    private static boolean drops(ExecutionContext execution) {
        OperationDefinition operation = execution.getOperationDefinition();
        GraphQLObjectType mutations = execution.getGraphQLSchema().getMutationType();
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                && mutations != null
                && !operation.getSelectionSet().getSelections().stream()
                        .allMatch(one -> leaves(one, mutations));
    }

    private static boolean leaves(Selection<?> selection, GraphQLObjectType mutations) {
        if (!(selection instanceof Field field)) {
            return false;
        }
        GraphQLFieldDefinition mutation = mutations.getFieldDefinition(field.getName());
        return mutation != null && mutation.hasAppliedDirective(MARK);
    }
}
