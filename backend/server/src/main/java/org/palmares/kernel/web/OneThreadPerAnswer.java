// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Answers a whole query on the virtual thread that brought it. With a thread for each field, one
 * query takes as many database connections at once as it has lists, and what is loaded together in
 * one statement depends on which thread comes first.
 */
@Component
class OneThreadPerAnswer implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer configurer) {
            configurer.setBlockingMethodPredicate(_ -> false);
        }
        return bean;
    }
}
