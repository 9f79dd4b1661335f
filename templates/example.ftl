<#-- A worked example: the story, its way through the checker with the reasons, where it leads, what to notice. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_checker.ftl" as checker>
<@layout.page>
<div class="govuk-grid-row">
<div>
<p class="govuk-caption-l">${words["example-setting"]}: ${setting}</p>
<@guidance.heading/>
${body}
<h2>${words["example-way"]}</h2>
<p>${words["example-try"]} <a href="${practise}">${words["practise-this"]}</a></p>
<ol>
<#list way as step>
<li><p><a href="${step.href}">${step.question}</a><br><strong>${step.answer}</strong></p><p>${step.because}</p></li>
</#list>
</ol>
<@checker.banner outcome><h2><a href="${outcome.href}">${outcome.title}</a></h2></@checker.banner>
${notice}
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
