<#-- The whole flow as a picture, and right after it the same as a list; on a narrow screen the list comes first. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page style="flowchart">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
<p><a href="${root}checker/poster/index.html">${words["flowchart-poster"]}</a> · <a href="${root}checker/flowchart.svg">${words["flowchart-alone"]}</a></p>
</div>
<@guidance.relatedPages/>
</div>
<div class="flowchart">
<div class="scroll" role="region" aria-labelledby="picture" tabindex="0">${picture}</div>
<section aria-labelledby="list">
<h2 id="list">${words["flowchart-list"]}</h2>
<ol class="flowlist">
<#list list as item>
<li id="question-${item.number}" tabindex="-1"><h3>${item.question}</h3>
<#if item.after?has_content>
<p class="govuk-hint">${words["flowchart-after"]} <#list item.after as number><a href="#question-${number}">${number}</a><#sep>, </#list></p>
</#if>
<dl>
<#list item.ways as way>
<div><dt>${way.answers}</dt><dd><a href="${way.href}"><#if way.number != 0>${words["flowchart-question"]} ${way.number}: </#if>${way.target}</a></dd></div>
</#list>
</dl></li>
</#list>
</ol>
</section>
</div>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
