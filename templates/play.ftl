<#-- A worked example to be played. Each step has an address of its own and is shown alone: links lead from one to the next. -->
<#import "_layout.ftl" as layout>
<#import "_checker.ftl" as checker>
<#import "_guidance.ftl" as guidance>
<@layout.page style="learn">
<div class="steps checker">
<section id="story" aria-labelledby="title">
<p class="govuk-caption-l">${words["example-setting"]}: ${setting}</p>
<h1 id="title">${title}</h1>
${body}
<p>${words["practise-how"]}</p>
<p><a class="govuk-button" href="#${steps[0].id}">${words["practise-begin"]}</a></p>
</section>
<#list steps as step>
<section id="${step.id}" aria-labelledby="${step.id}-title">
<p class="govuk-caption-l">${story}. ${words["practise-step"]?replace("[n]", step.number?c)?replace("[of]", steps?size?c)}</p>
<h2 class="govuk-heading-l" id="${step.id}-title">${step.question}</h2>
<#if step.hint?has_content>
<p class="hint">${step.hint}</p>
</#if>
<div class="options">
<#list step.choices as choice>
<details name="${step.id}-answers"><summary>${choice.label}<#if choice.hint?has_content><small>${choice.hint}</small></#if></summary>
<div class="option<#if choice.same> option--right</#if>">
<p><strong><#if choice.same>${words["practise-same"]}<#else>${words["practise-other"]}</#if></strong> ${step.chosen}</p>
<p>${step.because}</p>
<#if !choice.same>
<p><#if choice.ends>${words["practise-ends"]}<#else>${words["practise-asks"]}</#if> <a href="${choice.leads.href}">${choice.leads.title}<span class="govuk-visually-hidden"> (${choice.label})</span></a></p>
</#if>
<p>${words["practise-guidance"]}: <#list step.guidance as link><a href="${link.href}">${link.title}</a><#sep>, </#list></p>
<p><a class="govuk-button" href="#${step.next}">${words["practise-on"]}</a></p>
</div>
</details>
</#list>
</div>
<p><a href="#story">${words["practise-story"]}</a></p>
</section>
</#list>
<section id="end" aria-labelledby="end-title">
<p class="govuk-caption-l">${story}. ${words["practise-end"]}</p>
<@checker.banner outcome><h2 id="end-title"><a href="${outcome.href}">${outcome.title}</a></h2></@checker.banner>
${notice}
<p><a class="govuk-button" href="${following.href}">${words["practise-following"]}: ${following.title}</a></p>
<p><a href="${example.href}">${words["practise-example"]}</a></p>
<@guidance.sourcesList/>
</section>
</div>
</@layout.page>
